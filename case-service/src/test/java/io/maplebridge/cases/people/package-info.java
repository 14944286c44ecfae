@NullMarked
package io.maplebridge.cases.people;

import org.jspecify.annotations.NullMarked;
