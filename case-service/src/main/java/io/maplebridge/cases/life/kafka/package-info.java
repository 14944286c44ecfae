/** Submissions in, case events out. */
@NullMarked
package io.maplebridge.cases.life.kafka;

import org.jspecify.annotations.NullMarked;
