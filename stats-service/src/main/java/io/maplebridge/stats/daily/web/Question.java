package io.maplebridge.stats.daily.web;

import io.maplebridge.platform.reference.Town;
import io.maplebridge.stats.figures.domain.AsOf;

/** Which town's figures, of which year, as of which day. */
record Question(Town town, AsOf asOf) {}
