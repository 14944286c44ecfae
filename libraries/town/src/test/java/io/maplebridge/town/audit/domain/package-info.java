@NullMarked
package io.maplebridge.town.audit.domain;

import org.jspecify.annotations.NullMarked;
