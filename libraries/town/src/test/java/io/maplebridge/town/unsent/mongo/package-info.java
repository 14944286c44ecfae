@NullMarked
package io.maplebridge.town.unsent.mongo;

import org.jspecify.annotations.NullMarked;
