/** The pages of reports, and their API. */
@NullMarked
package io.maplebridge.stats.reports.web;

import org.jspecify.annotations.NullMarked;
