@NullMarked
package io.maplebridge.cases.organisation.xlsx;

import org.jspecify.annotations.NullMarked;
