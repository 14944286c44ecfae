/** What the statistics do: keep rows and sheets in step, read figures, list, audit, rebuild. */
@NullMarked
package io.maplebridge.stats.daily.application;

import org.jspecify.annotations.NullMarked;
