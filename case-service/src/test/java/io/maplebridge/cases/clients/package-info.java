@NullMarked
package io.maplebridge.cases.clients;

import org.jspecify.annotations.NullMarked;
