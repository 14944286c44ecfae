/** Days and instants. */
@NullMarked
package io.maplebridge.platform.form;

import org.jspecify.annotations.NullMarked;
