/** What somebody sent in, for its sender: over the API, and pushed to the pages that are open. */
@NullMarked
package io.maplebridge.cases.life.web.entries;

import org.jspecify.annotations.NullMarked;
