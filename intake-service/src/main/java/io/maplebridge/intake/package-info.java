/** Takes in what arrives, checks it, publishes it; keeps no database. */
@NullMarked
package io.maplebridge.intake;

import org.jspecify.annotations.NullMarked;
