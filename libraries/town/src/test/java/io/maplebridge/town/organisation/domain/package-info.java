@NullMarked
package io.maplebridge.town.organisation.domain;

import org.jspecify.annotations.NullMarked;
