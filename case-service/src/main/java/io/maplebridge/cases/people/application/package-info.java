/** Signing in and out, and the passwords. */
@NullMarked
package io.maplebridge.cases.people.application;

import org.jspecify.annotations.NullMarked;
