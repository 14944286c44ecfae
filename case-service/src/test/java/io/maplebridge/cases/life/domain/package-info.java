/** The life of a case, told and held. */
@NullMarked
package io.maplebridge.cases.life.domain;

import org.jspecify.annotations.NullMarked;
