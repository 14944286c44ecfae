/** The store of cases, on whatever document server there is. */
@NullMarked
package io.maplebridge.cases.life.mongo;

import org.jspecify.annotations.NullMarked;
