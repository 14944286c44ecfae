/** Tests of the intake API and its pages. */
@NullMarked
package io.maplebridge.intake.web;

import org.jspecify.annotations.NullMarked;
