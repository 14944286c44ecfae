/** Signing in with an outside issuer: there with a browser, and back with a code. */
@NullMarked
package io.maplebridge.town.people.elsewhere;

import org.jspecify.annotations.NullMarked;
