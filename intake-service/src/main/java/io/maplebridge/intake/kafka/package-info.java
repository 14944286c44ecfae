/** The submissions topic. */
@NullMarked
package io.maplebridge.intake.kafka;

import org.jspecify.annotations.NullMarked;
