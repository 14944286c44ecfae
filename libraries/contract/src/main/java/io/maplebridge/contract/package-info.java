/** How contract records become JSON and come back. */
@NullMarked
package io.maplebridge.contract;

import org.jspecify.annotations.NullMarked;
