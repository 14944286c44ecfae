/** The trail without a service around it. */
@NullMarked
package io.maplebridge.town.audit.application;

import org.jspecify.annotations.NullMarked;
