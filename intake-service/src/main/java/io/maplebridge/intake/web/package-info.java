/** The intake API and its forms. */
@NullMarked
package io.maplebridge.intake.web;

import org.jspecify.annotations.NullMarked;
