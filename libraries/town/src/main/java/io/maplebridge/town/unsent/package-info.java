/** What somebody has typed and not sent yet. */
@NullMarked
package io.maplebridge.town.unsent;

import org.jspecify.annotations.NullMarked;
