@NullMarked
package io.maplebridge.town.people.application;

import org.jspecify.annotations.NullMarked;
