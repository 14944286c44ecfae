/**
 * Whether there is room on the disk for what people send in, and what is said when there is not.
 */
@NullMarked
package io.maplebridge.platform.space;

import org.jspecify.annotations.NullMarked;
