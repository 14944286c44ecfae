package io.maplebridge.stats.reports.application;

import io.maplebridge.stats.reports.domain.ReportFigures;
import io.maplebridge.stats.reports.domain.TemplateVersion;
import io.maplebridge.template.docx.FilledFile;
import io.maplebridge.template.docx.TemplateFile;
import io.maplebridge.template.domain.Finding;
import io.maplebridge.template.domain.Preview;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows every mark of a version with what would stand there, before anything is written. */
@Component
public class PreviewReport {

    private final ReadTemplates templates;

    PreviewReport(ReadTemplates templates) {
        this.templates = templates;
    }

    /**
     * @param findings what a person should look at before filling
     */
    public record Shown(List<Preview> marks, List<Finding> findings) {

        public Shown {
            marks = List.copyOf(marks);
            findings = List.copyOf(findings);
        }

        /** Those that would leave a mark in the file. */
        public List<Finding> leaving() {
            return findings.stream().filter(one -> one.kind().leavesAMark()).toList();
        }
    }

    public Shown of(TemplateVersion version, ReportFigures figures) {
        TemplateFile file = TemplateFile.read(templates.bytes(version));
        ReportValues values = new ReportValues(figures);
        FilledFile filled = file.fill(values);
        return new Shown(file.preview(values), filled.findings());
    }
}
