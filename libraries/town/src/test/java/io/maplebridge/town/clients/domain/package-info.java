@NullMarked
package io.maplebridge.town.clients.domain;

import org.jspecify.annotations.NullMarked;
