@NullMarked
package io.maplebridge.cases.people.domain;

import org.jspecify.annotations.NullMarked;
