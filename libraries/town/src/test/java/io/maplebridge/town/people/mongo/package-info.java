@NullMarked
package io.maplebridge.town.people.mongo;

import org.jspecify.annotations.NullMarked;
