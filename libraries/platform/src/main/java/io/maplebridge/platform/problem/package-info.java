/** Errors as RFC 9457 problem details, in the reader's language. */
@NullMarked
package io.maplebridge.platform.problem;

import org.jspecify.annotations.NullMarked;
