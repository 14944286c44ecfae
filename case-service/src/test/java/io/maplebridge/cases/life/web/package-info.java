/** The service through its API and its pages. */
@NullMarked
package io.maplebridge.cases.life.web;

import org.jspecify.annotations.NullMarked;
