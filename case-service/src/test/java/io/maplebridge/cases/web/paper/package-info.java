@NullMarked
package io.maplebridge.cases.web.paper;

import org.jspecify.annotations.NullMarked;
