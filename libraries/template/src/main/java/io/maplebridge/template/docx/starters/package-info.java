/** Files a town can begin with: made here, downloaded, and then the town's own. */
@NullMarked
package io.maplebridge.template.docx.starters;

import org.jspecify.annotations.NullMarked;
