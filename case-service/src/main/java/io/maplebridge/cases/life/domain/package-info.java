/** A case, what may be done with it, and by when: pure rules, no technology. */
@NullMarked
package io.maplebridge.cases.life.domain;

import org.jspecify.annotations.NullMarked;
