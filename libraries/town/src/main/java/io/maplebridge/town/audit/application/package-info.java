/** Writing the trail, reading it, and holding it against its witness. */
@NullMarked
package io.maplebridge.town.audit.application;

import org.jspecify.annotations.NullMarked;
