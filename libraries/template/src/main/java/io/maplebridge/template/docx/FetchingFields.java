package io.maplebridge.template.docx;

import io.maplebridge.template.docx.opc.FileRefused;
import io.maplebridge.template.docx.opc.Refusal;
import java.util.List;

/** Refuses a file with a field that would read another file or program when it is made anew. */
final class FetchingFields {

    private FetchingFields() {}

    static void refuse(List<Story> stories) {
        for (Story story : stories) {
            for (Block block : story.blocks()) {
                for (String field : block.paragraph().fields()) {
                    if (Fields.isFetching(field)) {
                        throw new FileRefused(
                                Refusal.FETCHING_FIELD,
                                story.part() + " " + block.place().words().zh() + " " + field);
                    }
                }
            }
        }
    }
}
