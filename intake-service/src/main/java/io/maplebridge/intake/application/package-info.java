/** Takes a submission in: checks it and has it kept by the broker before saying so. */
@NullMarked
package io.maplebridge.intake.application;

import org.jspecify.annotations.NullMarked;
