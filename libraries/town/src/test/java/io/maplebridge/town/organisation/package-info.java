@NullMarked
package io.maplebridge.town.organisation;

import org.jspecify.annotations.NullMarked;
