@NullMarked
package io.maplebridge.platform.space;

import org.jspecify.annotations.NullMarked;
