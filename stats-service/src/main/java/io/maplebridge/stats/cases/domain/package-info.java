/** What is counted of cases: disputes, petitions and orders, by the rules of the trade. */
@NullMarked
package io.maplebridge.stats.cases.domain;

import org.jspecify.annotations.NullMarked;
