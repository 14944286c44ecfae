package io.maplebridge.stats.reports.web;

import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.stats.editions.web.Hands;
import io.maplebridge.stats.reports.application.ReadTemplates;
import io.maplebridge.stats.reports.application.Starter;
import io.maplebridge.stats.reports.application.UploadTemplate;
import io.maplebridge.stats.reports.domain.Refused;
import io.maplebridge.stats.reports.domain.TemplateVersion;
import io.maplebridge.template.docx.opc.FileRefused;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a template as it was sent, by form or by program, or one of those that come with us. */
@Component
class TakenTemplates {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_FILE_NAME = 200;

    private final UploadTemplate upload;
    private final ReadTemplates templates;
    private final Hands hands;

    TakenTemplates(UploadTemplate upload, ReadTemplates templates, Hands hands) {
        this.upload = upload;
        this.templates = templates;
        this.hands = hands;
    }

    /**
     * @param name of the template; where none was given, that of the file
     * @throws InvalidRequest with the reason in the reader's language
     */
    TemplateVersion take(
            String town,
            @Nullable String name,
            @Nullable String file,
            byte[] bytes,
            Locale reader) {
        String fileName = file == null ? "" : visible(file.substring(lastSlash(file) + 1));
        String typed = name == null ? "" : visible(name);
        String called = typed.isEmpty() ? fileName.replaceFirst("(?i)\\.docx$", "") : typed;
        if (called.isEmpty()) {
            throw new InvalidRequest("name", "report-name");
        }
        if (called.length() > LONGEST_NAME) {
            throw new InvalidRequest("name", "report-name-too-long", LONGEST_NAME);
        }
        try {
            return upload.of(town, called, shortened(fileName, called), bytes, hands.now());
        } catch (FileRefused refused) {
            throw new InvalidRequest("file", "report-file", refused.words().in(reader));
        }
    }

    /** As version 1 of a template of its own name. */
    TemplateVersion start(String town, Starter starter) {
        if (templates.ofTown(town).stream().anyMatch(it -> it.name().equals(starter.title()))) {
            throw new Refused(Refused.Why.STARTED_ALREADY, starter.code());
        }
        return upload.of(
                town, starter.title(), starter.title() + ".docx", starter.bytes(), hands.now());
    }

    private static int lastSlash(String file) {
        return Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
    }

    private static String visible(String text) {
        return text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    private static String shortened(String fileName, String name) {
        String kept = fileName.isEmpty() ? name + ".docx" : fileName;
        return kept.length() > LONGEST_FILE_NAME ? kept.substring(0, LONGEST_FILE_NAME) : kept;
    }
}
