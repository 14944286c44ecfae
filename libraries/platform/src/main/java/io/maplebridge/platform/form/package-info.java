/** One kit for every form: declared once, read, checked and shown from the same declaration. */
@NullMarked
package io.maplebridge.platform.form;

import org.jspecify.annotations.NullMarked;
