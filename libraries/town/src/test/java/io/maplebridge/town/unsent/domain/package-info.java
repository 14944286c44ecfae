@NullMarked
package io.maplebridge.town.unsent.domain;

import org.jspecify.annotations.NullMarked;
