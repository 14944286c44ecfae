@NullMarked
package io.maplebridge.cases.organisation.web;

import org.jspecify.annotations.NullMarked;
