package io.maplebridge.intake.web;

import java.time.Instant;
import java.util.UUID;

/** What the server knows of a submission, and no sender may say. */
record Arrival(UUID caseId, Instant receivedAt, String submittedBy) {}
