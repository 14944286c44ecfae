/** The people of a town: their accounts and how they sign in. */
@NullMarked
package io.maplebridge.cases.people;

import org.jspecify.annotations.NullMarked;
