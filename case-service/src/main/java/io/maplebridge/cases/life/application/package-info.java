/** What people and records ask of the cases, one use case a class. */
@NullMarked
package io.maplebridge.cases.life.application;

import org.jspecify.annotations.NullMarked;
