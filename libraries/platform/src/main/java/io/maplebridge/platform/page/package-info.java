/** What every page shares: the shell around it, its language, its manners and its safety. */
@NullMarked
package io.maplebridge.platform.page;

import org.jspecify.annotations.NullMarked;
