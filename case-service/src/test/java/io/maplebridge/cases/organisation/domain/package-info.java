@NullMarked
package io.maplebridge.cases.organisation.domain;

import org.jspecify.annotations.NullMarked;
