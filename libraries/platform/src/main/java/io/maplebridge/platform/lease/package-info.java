/** The right to do a job alone for a while. */
@NullMarked
package io.maplebridge.platform.lease;

import org.jspecify.annotations.NullMarked;
