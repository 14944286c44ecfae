@NullMarked
package io.maplebridge.town.organisation.xlsx;

import org.jspecify.annotations.NullMarked;
