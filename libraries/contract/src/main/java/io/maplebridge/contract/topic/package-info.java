/** The topics, typed, and the CloudEvents headers of their records. */
@NullMarked
package io.maplebridge.contract.topic;

import org.jspecify.annotations.NullMarked;
