package io.maplebridge.stats.reports.application;

import io.maplebridge.platform.hash.Sha256;
import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.stats.reports.domain.Refused;
import io.maplebridge.stats.reports.domain.TemplateVersion;
import io.maplebridge.stats.reports.domain.VersionId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads templates, and each time holds the bytes against their hash. */
@Component
public class ReadTemplates {

    private final Templates templates;

    ReadTemplates(Templates templates) {
        this.templates = templates;
    }

    /**
     * @throws NotFound when there is none
     */
    public TemplateVersion version(String id) {
        return VersionId.of(id)
                .flatMap(templates::find)
                .orElseThrow(() -> new NotFound("template " + id));
    }

    /** The versions of the same template, the first first. */
    public List<TemplateVersion> versions(TemplateVersion one) {
        return templates.versions(one.id().template());
    }

    /** All of a town, by template and number. */
    public List<TemplateVersion> ofTown(String town) {
        return templates.ofTown(town);
    }

    /**
     * @throws Refused when what is stored is not what was uploaded
     */
    public byte[] bytes(TemplateVersion version) {
        return templates
                .bytes(version.content())
                .filter(bytes -> Sha256.of(bytes).equals(version.hash()))
                .orElseThrow(() -> new Refused(Refused.Why.TAMPERED, "template " + version.id()));
    }
}
