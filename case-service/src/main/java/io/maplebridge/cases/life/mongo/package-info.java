/** Cases as documents: one a case, its whole history inside. */
@NullMarked
package io.maplebridge.cases.life.mongo;

import org.jspecify.annotations.NullMarked;
