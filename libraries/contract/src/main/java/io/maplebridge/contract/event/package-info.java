/** What the case service tells the world about its cases: codes and dates, no personal data. */
@NullMarked
package io.maplebridge.contract.event;

import org.jspecify.annotations.NullMarked;
