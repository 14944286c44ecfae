/** Finds Kafka and a document store for every test, and holds the rules of the house's layout. */
@NullMarked
package io.maplebridge.testkit;

import org.jspecify.annotations.NullMarked;
