/** What is measured with: submissions, and lives of cases as a release tells them. */
@NullMarked
package io.maplebridge.bench.lives;

import org.jspecify.annotations.NullMarked;
