/** The demo town: a year of cases that goes in through the front door. */
@NullMarked
package io.maplebridge.standalone.demo;

import org.jspecify.annotations.NullMarked;
