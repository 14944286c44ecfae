@NullMarked
package io.maplebridge.town.people;

import org.jspecify.annotations.NullMarked;
