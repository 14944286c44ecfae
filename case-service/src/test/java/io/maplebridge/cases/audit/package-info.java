/** The audit trail, from a deed to a line that nobody changes unseen. */
@NullMarked
package io.maplebridge.cases.audit;

import org.jspecify.annotations.NullMarked;
