/** What it costs to say yes to a submission, beside saying no. */
@NullMarked
package io.maplebridge.bench.intake;

import org.jspecify.annotations.NullMarked;
