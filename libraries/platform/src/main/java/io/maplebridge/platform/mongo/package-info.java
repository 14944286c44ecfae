/** What the services that keep documents share: telling an outage from bad data. */
@NullMarked
package io.maplebridge.platform.mongo;

import org.jspecify.annotations.NullMarked;
