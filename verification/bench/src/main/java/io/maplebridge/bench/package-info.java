/** What the document stores write in a second, with the operations of the services. */
@NullMarked
package io.maplebridge.bench;

import org.jspecify.annotations.NullMarked;
