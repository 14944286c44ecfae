package io.maplebridge.stats.reports.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A Word file that leaves the system by its name, and is kept by nobody on the way. */
final class WordAttachment {

    static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private WordAttachment() {}

    /**
     * @param name without its ending; what Windows refuses in a name becomes {@code _}
     */
    static ResponseEntity<byte[]> of(String name, byte[] bytes) {
        String kept = name.replaceAll("[<>:\"/\\\\|?*\\p{C}\\p{Zl}\\p{Zp}]", "_");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TYPE))
                .cacheControl(CacheControl.noStore())
                .headers(headers ->
                        headers.setContentDisposition(
                                ContentDisposition.attachment()
                                        .filename(kept + ".docx", StandardCharsets.UTF_8)
                                        .build()))
                .body(bytes);
    }
}
