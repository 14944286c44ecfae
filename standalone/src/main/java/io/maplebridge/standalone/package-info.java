/** All three services in one process, with broker and store inside: one command to try it out. */
@NullMarked
package io.maplebridge.standalone;

import org.jspecify.annotations.NullMarked;
