@NullMarked
package io.maplebridge.cases.papers.web;

import org.jspecify.annotations.NullMarked;
