/** The keys that tokens are signed with. */
@NullMarked
package io.maplebridge.town.people.keys;

import org.jspecify.annotations.NullMarked;
