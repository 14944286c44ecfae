/** The life of a case: what happens to it, by when, in whose hands, and who may see it. */
@NullMarked
package io.maplebridge.cases.life;

import org.jspecify.annotations.NullMarked;
