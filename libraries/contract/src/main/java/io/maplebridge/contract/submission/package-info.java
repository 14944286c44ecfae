/** What arrives from a village, an office or a hotline, before it is a case. */
@NullMarked
package io.maplebridge.contract.submission;

import org.jspecify.annotations.NullMarked;
