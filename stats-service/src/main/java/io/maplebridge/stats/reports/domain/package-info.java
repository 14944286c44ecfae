/** What a report is made of: versions of a town's Word file, and the figures to put into it. */
@NullMarked
package io.maplebridge.stats.reports.domain;

import org.jspecify.annotations.NullMarked;
