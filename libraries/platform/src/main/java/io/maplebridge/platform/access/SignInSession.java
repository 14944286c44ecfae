package io.maplebridge.platform.access;

import java.time.Instant;

/**
 * One sign-in of somebody, from the password to signing out. Every token that is made of it by
 * renewing carries its id, so that they end together.
 *
 * @param signedIn when the password was given
 * @param ownPhone true when it lasts as long as a mediator's phone stays signed in
 */
public record SignInSession(String id, Instant signedIn, boolean ownPhone) {}
