/** What the office sees and does. */
@NullMarked
package io.maplebridge.cases.life.web.page;

import org.jspecify.annotations.NullMarked;
