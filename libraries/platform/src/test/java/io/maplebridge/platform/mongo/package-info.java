/** Which failures of the store are outages. */
@NullMarked
package io.maplebridge.platform.mongo;

import org.jspecify.annotations.NullMarked;
