/** The service through its API and its pages. */
@NullMarked
package io.maplebridge.cases.web;

import org.jspecify.annotations.NullMarked;
