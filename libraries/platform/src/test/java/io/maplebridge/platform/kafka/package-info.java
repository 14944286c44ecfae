/** What becomes of records, good and bad. */
@NullMarked
package io.maplebridge.platform.kafka;

import org.jspecify.annotations.NullMarked;
