/** What every service must know of the town's organisation. */
@NullMarked
package io.maplebridge.contract.organisation;

import org.jspecify.annotations.NullMarked;
