package io.maplebridge.stats.reports.application;

import io.maplebridge.platform.hash.Sha256;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.stats.editions.domain.Hand;
import io.maplebridge.stats.reports.domain.TemplateVersion;
import io.maplebridge.stats.reports.domain.VersionId;
import io.maplebridge.template.docx.TemplateFile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Takes a Word file as the next version of a template. It is read first; its bytes are written
 * before its head, so whatever is cut off leaves bytes without a head, which the next upload
 * clears.
 */
@Component
public class UploadTemplate {

    /** No upload takes nearly as long. */
    private static final Duration STRAY = Duration.ofHours(1);

    private final Templates templates;
    private final TownTime time;

    UploadTemplate(Templates templates, TownTime time) {
        this.templates = templates;
        this.time = time;
    }

    /**
     * @param name of the template; a name the town has already makes its next version
     * @throws io.maplebridge.template.docx.opc.FileRefused for whatever is no plain .docx
     */
    public TemplateVersion of(String town, String name, String fileName, byte[] bytes, Hand by) {
        TemplateFile.read(bytes);
        Instant now = time.now();
        templates.clearStray(now.minus(STRAY));
        String content = UUID.randomUUID().toString();
        templates.putBytes(content, now, bytes);
        String template = VersionId.template(town, name);
        TemplateVersion first =
                new TemplateVersion(
                        new VersionId(template, 1),
                        town,
                        name,
                        fileName,
                        bytes.length,
                        Sha256.of(bytes),
                        content,
                        now,
                        by);
        while (true) {
            List<TemplateVersion> before = templates.versions(template);
            int last = before.isEmpty() ? 0 : before.getLast().id().number();
            TemplateVersion next = first.numbered(last + 1);
            // Another was taken of the same name in between: this one is the next.
            if (templates.add(next)) {
                return next;
            }
        }
    }
}
