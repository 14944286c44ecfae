/** The product's API as a client sees it. */
@NullMarked
package io.maplebridge.acceptance.client;

import org.jspecify.annotations.NullMarked;
