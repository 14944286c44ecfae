package io.maplebridge.template.domain.lint;

import java.util.List;

/** One thing that is looked for. */
interface Rule {

    List<LintFinding> check(Reading reading);
}
