/** Accounts: who may sign in, as what, and when not. */
@NullMarked
package io.maplebridge.cases.people.domain;

import org.jspecify.annotations.NullMarked;
