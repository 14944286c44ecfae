@NullMarked
package io.maplebridge.platform.access;

import org.jspecify.annotations.NullMarked;
