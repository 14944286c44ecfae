/** Accounts: who may sign in, as what, and when not. */
@NullMarked
package io.maplebridge.town.people.domain;

import org.jspecify.annotations.NullMarked;
