@NullMarked
package io.maplebridge.town.people.domain;

import org.jspecify.annotations.NullMarked;
