@NullMarked
package io.maplebridge.town.clients.mongo;

import org.jspecify.annotations.NullMarked;
