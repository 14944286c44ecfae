@NullMarked
package io.maplebridge.cases.people.web;

import org.jspecify.annotations.NullMarked;
