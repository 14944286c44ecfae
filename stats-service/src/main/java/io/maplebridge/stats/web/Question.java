package io.maplebridge.stats.web;

import io.maplebridge.platform.reference.Town;
import io.maplebridge.stats.domain.figure.AsOf;

/** Which town's figures, of which year, as of which day. */
record Question(Town town, AsOf asOf) {}
