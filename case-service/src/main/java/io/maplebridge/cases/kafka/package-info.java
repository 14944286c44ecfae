/** Submissions in, case events out. */
@NullMarked
package io.maplebridge.cases.kafka;

import org.jspecify.annotations.NullMarked;
