@NullMarked
package io.maplebridge.town.audit.web;

import org.jspecify.annotations.NullMarked;
