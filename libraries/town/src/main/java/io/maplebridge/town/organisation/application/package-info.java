/** What the administrator does with units and duties, and how every process learns of it. */
@NullMarked
package io.maplebridge.town.organisation.application;

import org.jspecify.annotations.NullMarked;
