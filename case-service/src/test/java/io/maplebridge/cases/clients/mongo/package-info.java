@NullMarked
package io.maplebridge.cases.clients.mongo;

import org.jspecify.annotations.NullMarked;
