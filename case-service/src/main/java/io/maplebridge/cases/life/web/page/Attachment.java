package io.maplebridge.cases.life.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A file that leaves the system: by its name, and kept by nobody on the way. */
public final class Attachment {

    private Attachment() {}

    /**
     * @param name as people read it; what Windows refuses in a name, or what would not be seen in
     *     it, becomes {@code _}
     */
    public static void announce(HttpServletResponse response, String type, String name) {
        String kept = name.replaceAll("[<>:\"/\\\\|?*\\p{C}\\p{Zl}\\p{Zp}]", "_");
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(kept, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
