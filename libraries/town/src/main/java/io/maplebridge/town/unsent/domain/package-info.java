/** What is kept for an account that is not sent yet. */
@NullMarked
package io.maplebridge.town.unsent.domain;

import org.jspecify.annotations.NullMarked;
