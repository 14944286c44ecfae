/** Days and instants. */
@NullMarked
package io.maplebridge.platform.time;

import org.jspecify.annotations.NullMarked;
