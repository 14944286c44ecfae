/** The organisation as rows of a workbook: what they say, what is wrong with them, what they do. */
@NullMarked
package io.maplebridge.town.organisation.application.sheet;

import org.jspecify.annotations.NullMarked;
