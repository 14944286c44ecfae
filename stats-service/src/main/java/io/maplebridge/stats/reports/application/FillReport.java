package io.maplebridge.stats.reports.application;

import io.maplebridge.platform.hash.Sha256;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.stats.editions.domain.Hand;
import io.maplebridge.stats.reports.domain.MadeReport;
import io.maplebridge.stats.reports.domain.ReportFigures;
import io.maplebridge.stats.reports.domain.TemplateVersion;
import io.maplebridge.template.docx.FilledFile;
import io.maplebridge.template.docx.TemplateFile;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Fills a version and notes that it did: what is handed out is noted first. */
@Component
public class FillReport {

    private final ReadTemplates templates;
    private final MadeReports made;
    private final TownTime time;

    FillReport(ReadTemplates templates, MadeReports made, TownTime time) {
        this.templates = templates;
        this.made = made;
        this.time = time;
    }

    /**
     * @param leaving whether marks nobody knows may stay in the file as they are
     * @throws io.maplebridge.template.docx.MarksLeft where one would stay and may not
     */
    public byte[] of(TemplateVersion version, ReportFigures figures, boolean leaving, Hand by) {
        TemplateFile file = TemplateFile.read(templates.bytes(version));
        ReportValues values = new ReportValues(figures);
        FilledFile filled = leaving ? file.fill(values) : file.fillWhole(values);
        byte[] bytes = filled.bytes();
        int left = (int) filled.findings().stream().filter(it -> it.kind().leavesAMark()).count();
        made.add(
                new MadeReport(
                        UUID.randomUUID().toString(),
                        version.town(),
                        version.id(),
                        version.name(),
                        figures.edition(),
                        figures.asOf().period().code(),
                        figures.asOf().day().toString(),
                        left,
                        Sha256.of(bytes),
                        time.now(),
                        by));
        return bytes;
    }
}
