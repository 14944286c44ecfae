@NullMarked
package io.maplebridge.cases.people.mongo;

import org.jspecify.annotations.NullMarked;
