@NullMarked
package io.maplebridge.town;

import org.jspecify.annotations.NullMarked;
