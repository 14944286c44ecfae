/** The people of a town: their accounts and how they sign in. */
@NullMarked
package io.maplebridge.town.people;

import org.jspecify.annotations.NullMarked;
