/**
 * The figures over HTTP: for programs under {@code /stats/api}, for people under {@code /stats}.
 */
@NullMarked
package io.maplebridge.stats.daily.web;

import org.jspecify.annotations.NullMarked;
