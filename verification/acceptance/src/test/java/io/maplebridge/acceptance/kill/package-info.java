/** kill -9 in the middle of the work, and clients who remember what they were told. */
@NullMarked
package io.maplebridge.acceptance.kill;

import org.jspecify.annotations.NullMarked;
