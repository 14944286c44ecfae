@NullMarked
package io.maplebridge.cases.clients.domain;

import org.jspecify.annotations.NullMarked;
