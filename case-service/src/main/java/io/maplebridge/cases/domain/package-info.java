/** A case, what may be done with it, and by when: pure rules, no technology. */
@NullMarked
package io.maplebridge.cases.domain;

import org.jspecify.annotations.NullMarked;
