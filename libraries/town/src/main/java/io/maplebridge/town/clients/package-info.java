/** Programs of other systems: what each may send in, and the keys they prove themselves with. */
@NullMarked
package io.maplebridge.town.clients;

import org.jspecify.annotations.NullMarked;
