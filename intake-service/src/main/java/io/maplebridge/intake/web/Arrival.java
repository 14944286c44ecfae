package io.maplebridge.intake.web;

import java.time.Instant;
import java.util.UUID;

/**
 * What the server knows of a submission, and no sender may say.
 *
 * @param byProgram whether a client of an outside platform sent it
 */
record Arrival(
        UUID caseId, Instant receivedAt, String submittedBy, String account, boolean byProgram) {}
