package io.maplebridge.template.domain.lint;

import io.maplebridge.template.domain.Place;
import io.maplebridge.template.domain.Wording;

/** Something that should not go out as it is. */
public record LintFinding(LintKind kind, Place place, Wording words) {}
