/** The rules a submission keeps, one by one. */
@NullMarked
package io.maplebridge.platform.reference;

import org.jspecify.annotations.NullMarked;
