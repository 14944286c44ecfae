/** What every service needs around its own job. */
@NullMarked
package io.maplebridge.platform;

import org.jspecify.annotations.NullMarked;
