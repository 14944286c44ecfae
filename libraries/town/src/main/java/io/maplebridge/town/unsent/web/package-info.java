/** For the scripts of the pages. */
@NullMarked
package io.maplebridge.town.unsent.web;

import org.jspecify.annotations.NullMarked;
