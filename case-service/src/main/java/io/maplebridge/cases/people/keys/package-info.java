/** The keys that tokens are signed with. */
@NullMarked
package io.maplebridge.cases.people.keys;

import org.jspecify.annotations.NullMarked;
