/** The life of a case, told and held. */
@NullMarked
package io.maplebridge.cases.domain;

import org.jspecify.annotations.NullMarked;
