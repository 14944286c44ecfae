/** The life of a case, tried. */
@NullMarked
package io.maplebridge.cases.life;

import org.jspecify.annotations.NullMarked;
