@NullMarked
package io.maplebridge.town.organisation.web;

import org.jspecify.annotations.NullMarked;
