package io.maplebridge.stats.daily.web;

import java.util.List;

/**
 * A sum check that does not hold, for the red line at the top.
 *
 * @param cases addresses of those that break it by themselves
 */
record FailedCheck(String rule, long left, long right, List<String> cases) {}
