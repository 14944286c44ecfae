/** What every service must know of the accounts. */
@NullMarked
package io.maplebridge.contract.access;

import org.jspecify.annotations.NullMarked;
