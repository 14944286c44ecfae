/** Takes a town's Word files, shows what their marks say, fills them and reads them over. */
@NullMarked
package io.maplebridge.stats.reports.application;

import org.jspecify.annotations.NullMarked;
