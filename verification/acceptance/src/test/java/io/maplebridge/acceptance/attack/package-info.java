/** Tries to get where one may not be; a family of attacks a class, and all of it is counted. */
@NullMarked
package io.maplebridge.acceptance.attack;

import org.jspecify.annotations.NullMarked;
