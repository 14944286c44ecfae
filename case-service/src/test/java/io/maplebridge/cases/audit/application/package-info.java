/** The trail without a service around it. */
@NullMarked
package io.maplebridge.cases.audit.application;

import org.jspecify.annotations.NullMarked;
