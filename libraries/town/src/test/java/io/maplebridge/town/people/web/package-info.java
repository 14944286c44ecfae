@NullMarked
package io.maplebridge.town.people.web;

import org.jspecify.annotations.NullMarked;
