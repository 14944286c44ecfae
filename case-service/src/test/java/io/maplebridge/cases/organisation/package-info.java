@NullMarked
package io.maplebridge.cases.organisation;

import org.jspecify.annotations.NullMarked;
