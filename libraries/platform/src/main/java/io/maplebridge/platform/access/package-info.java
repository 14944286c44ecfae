/** Who is at work, how that is known, and who may do what. */
@NullMarked
package io.maplebridge.platform.access;

import org.jspecify.annotations.NullMarked;
