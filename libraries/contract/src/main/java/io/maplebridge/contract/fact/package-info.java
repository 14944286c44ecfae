/** What may be counted of anything, whatever it is: the shapes that figures are made from. */
@NullMarked
package io.maplebridge.contract.fact;

import org.jspecify.annotations.NullMarked;
