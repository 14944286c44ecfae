/** The ledger and the case page: what people in the office see and do. */
@NullMarked
package io.maplebridge.cases.life.web.page;

import org.jspecify.annotations.NullMarked;
