/** The pages of the organisation and of each person. */
@NullMarked
package io.maplebridge.town.organisation.web;

import org.jspecify.annotations.NullMarked;
