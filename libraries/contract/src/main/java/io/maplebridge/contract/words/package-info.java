/** The words of the trade that every part of the house uses as they are. Java only. */
@NullMarked
package io.maplebridge.contract.words;

import org.jspecify.annotations.NullMarked;
