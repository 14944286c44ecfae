/** Who is at work. */
@NullMarked
package io.maplebridge.platform.access;

import org.jspecify.annotations.NullMarked;
