/**
 * The figures over HTTP: for programs under {@code /stats/api}, for people under {@code /stats}.
 */
@NullMarked
package io.maplebridge.stats.web;

import org.jspecify.annotations.NullMarked;
