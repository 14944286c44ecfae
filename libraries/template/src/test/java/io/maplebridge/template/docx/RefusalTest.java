package io.maplebridge.template.docx;

import static io.maplebridge.template.docx.WordFixtures.p;
import static io.maplebridge.template.docx.WordFixtures.r;
import static io.maplebridge.template.docx.WordFixtures.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maplebridge.template.docx.opc.FileRefused;
import io.maplebridge.template.docx.opc.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RefusalTest {

    private static void refused(Refusal refusal, String place, byte[] file) {
        assertThatThrownBy(() -> TemplateFile.read(file))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        e -> {
                            assertThat(e.refusal()).isEqualTo(refusal);
                            assertThat(e.part()).contains(place);
                            assertThat(e.words().zh()).isNotBlank();
                            assertThat(e.words().en()).isNotBlank();
                        });
    }

    private static void refused(Refusal refusal, String text) {
        refused(refusal, "", text.getBytes(StandardCharsets.UTF_8));
    }

    private static WordFixtures plain() {
        return word(p(r("{{a}}")));
    }

    private static byte[] with(String part, String content) {
        return plain().raw(part, content).bytes();
    }

    @Test
    void what_is_no_docx_is_called_what_it_is() {
        refused(Refusal.EMPTY, "");
        refused(Refusal.FLAT_XML, "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"x\"/>");
        refused(Refusal.WORD_2003_XML, "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"x\"/>");
        refused(Refusal.HTML, "\uFEFF<!DOCTYPE html><html></html>");
        refused(Refusal.RTF, "{\\rtf1 x}");
        refused(Refusal.NOT_A_ZIP, "就是文字");
        byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 3000);
        refused(Refusal.OLD_DOC, "", old);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 1024, name.length);
        refused(Refusal.PASSWORD, "", old);
        assertThat(Refusal.OLD_DOC.words().zh()).contains("另存为 .docx");
    }

    @Test
    void a_package_that_is_none_of_word_or_lies_in_a_folder_is_refused() {
        Map<String, byte[]> deeper = new LinkedHashMap<>();
        plain().all().forEach((part, bytes) -> deeper.put("报告/" + part, bytes));
        refused(Refusal.IN_A_FOLDER, "", WordFixtures.zip(deeper));
        refused(Refusal.NOT_WORD, "", WordFixtures.zip(Map.of("a.txt", new byte[3])));
        refused(
                Refusal.NOT_WORD,
                "word/document.xml",
                plain().mainType(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                        .bytes());
    }

    @Test
    void macros_are_found_whatever_the_file_is_called() {
        refused(Refusal.MACROS, "vbaProject.bin", with("word/vbaProject.bin", "x"));
        refused(
                Refusal.MACROS,
                "[Content_Types].xml",
                plain().mainType("application/vnd.ms-word.document.macroEnabled.main+xml").bytes());
        refused(Refusal.MACROS, "xlsm", with("word/embeddings/a.xlsm", "x"));
    }

    @Test
    void damage_is_found_with_its_part() {
        byte[] file = plain().raw("word/media/a.bin", new byte[5000]).bytes();
        byte[] cut = Arrays.copyOf(file, file.length - 40);
        refused(Refusal.DAMAGED, "", cut);
        byte[] wrong = file.clone();
        String name = new String(file, StandardCharsets.ISO_8859_1);
        int entry = name.lastIndexOf("PK\u0001\u0002");
        wrong[entry + 16] ^= 1;
        refused(Refusal.DAMAGED, "word/media/a.bin", wrong);
        refused(
                Refusal.BROKEN_PART,
                "word/header9.xml",
                with("word/header9.xml", "<w:hdr><w:p></w:hdr>"));
        refused(Refusal.BROKEN_PART, "word/document.xml", with("word/document.xml", ""));
    }

    @Test
    void what_is_large_or_unfolds_too_far_is_not_unfolded() {
        byte[] noise = new byte[21 << 20];
        new Random(1).nextBytes(noise);
        refused(Refusal.TOO_LARGE, "", plain().raw("word/media/a.bin", noise).bytes());
        refused(
                Refusal.UNFOLDS_TOO_FAR,
                "a.bin",
                plain().raw("word/media/a.bin", new byte[51 << 20]).bytes());
        WordFixtures many = plain();
        for (int i = 0; i < 2100; i++) {
            many.raw("word/media/" + i, new byte[0]);
        }
        refused(Refusal.UNFOLDS_TOO_FAR, "", many.bytes());
        refused(
                Refusal.UNFOLDS_TOO_FAR,
                "word/document.xml",
                with("word/document.xml", "<a>".repeat(5000) + "</a>".repeat(5000)));
    }

    @Test
    void a_long_text_is_no_bomb() {
        String text = p(r("字".repeat(100) + "&lt;&#20013;")).repeat(20_000) + p(r("{{a}}"));
        assertThat(TemplateFile.read(word(text).bytes()).marks()).hasSize(1);
    }

    @Test
    void no_entity_is_resolved_in_any_part() {
        String xxe = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        for (String part :
                new String[] {
                    "word/document.xml",
                    "customXml/item1.xml",
                    "word/_rels/document.xml.rels",
                    "docProps/app.xml"
                }) {
            refused(Refusal.ENTITY, part, with(part, xxe));
        }
        refused(
                Refusal.ENTITY,
                "a.xml",
                plain().raw("word/a.xml", ("\uFEFF" + xxe).getBytes(StandardCharsets.UTF_16LE))
                        .bytes());
    }

    @Test
    void what_would_be_fetched_is_named() {
        refused(
                Refusal.LINKED_TEMPLATE,
                "http://x/a.dotm",
                plain().relate("r1", "attachedTemplate", "http://x/a.dotm", true).bytes());
        refused(
                Refusal.LINKED_PICTURE,
                "http://x/a.png",
                plain().relate("r1", "image", "http://x/a.png", true).bytes());
        refused(
                Refusal.LINKED_OBJECT,
                "file:///x.xlsx",
                plain().relate("r1", "oleObject", "file:///x.xlsx", true).bytes());
        refused(
                Refusal.INSERTED_FILE,
                "a.html",
                plain().relate("r1", "aFChunk", "a.html", false).bytes());
        refused(
                Refusal.LINKED_OTHER,
                "http://x",
                plain().relate("r1", "frame", "http://x", true).bytes());
        refused(
                Refusal.FETCHING_FIELD,
                "INCLUDETEXT",
                word(p(
                                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r>"
                                        + "<w:instrText>TEXT \"http://x\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"))
                        .bytes());
        assertThat(
                        TemplateFile.read(
                                        plain().relate("r1", "hyperlink", "http://x", true).bytes())
                                .marks())
                .hasSize(1);
    }
}
