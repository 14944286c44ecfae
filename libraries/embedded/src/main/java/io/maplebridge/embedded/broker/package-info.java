/** A Kafka broker inside this JVM, the real one. */
@NullMarked
package io.maplebridge.embedded.broker;

import org.jspecify.annotations.NullMarked;
