/** The one clock: server time, read as dates in Asia/Shanghai. */
@NullMarked
package io.maplebridge.platform.time;

import org.jspecify.annotations.NullMarked;
