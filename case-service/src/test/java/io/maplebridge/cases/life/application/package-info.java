/** What every store of cases must do. */
@NullMarked
package io.maplebridge.cases.life.application;

import org.jspecify.annotations.NullMarked;
