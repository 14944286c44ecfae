/** The trade's words for what figures over cases are broken down by. */
@NullMarked
package io.maplebridge.stats.cases.web;

import org.jspecify.annotations.NullMarked;
