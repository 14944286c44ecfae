/** What the product promises, shown from outside: over HTTP and on the topics, nothing else. */
@NullMarked
package io.maplebridge.acceptance;

import org.jspecify.annotations.NullMarked;
