/** Topics, publishing with acknowledgement, batch reading with dead letters and outage back-off. */
@NullMarked
package io.maplebridge.platform.kafka;

import org.jspecify.annotations.NullMarked;
