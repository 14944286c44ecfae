/** Commands as people and machines send them: which fields each has, and how they are read. */
@NullMarked
package io.maplebridge.cases.life.web.command;

import org.jspecify.annotations.NullMarked;
