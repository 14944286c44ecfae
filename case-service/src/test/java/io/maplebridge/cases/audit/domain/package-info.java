@NullMarked
package io.maplebridge.cases.audit.domain;

import org.jspecify.annotations.NullMarked;
