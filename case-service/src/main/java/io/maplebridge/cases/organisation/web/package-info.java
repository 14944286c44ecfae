/** The pages of the organisation and of each person. */
@NullMarked
package io.maplebridge.cases.organisation.web;

import org.jspecify.annotations.NullMarked;
