/** The audit trail 操作日志: who did what with accounts and personal data. */
@NullMarked
package io.maplebridge.town.audit;

import org.jspecify.annotations.NullMarked;
