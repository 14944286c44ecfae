package io.maplebridge.town.organisation.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as people fill them, and as nobody should. */
public final class Books {

    private static final int ZERO_BLOCK = 1 << 20;

    private Books() {}

    /** A cell that is a formula. */
    public record Formula(String text) {}

    /**
     * @param units lines of 单位, without their head
     * @param people lines of 人员, without their head
     */
    public static byte[] of(Object[][] units, Object[][] people) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            fill(book.newWorksheet("单位"), "代码,名称,类别,上级,起,止", units);
            fill(book.newWorksheet("人员"), "账号,姓名,角色,单位,村居,起,止", people);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, String head, Object[][] lines) {
        Object[] columns = head.split(",", -1);
        put(sheet, 0, new Object[] {"长沙镇组织台账"});
        put(sheet, 1, columns);
        for (int i = 0; i < lines.length; i++) {
            put(sheet, i + 2, lines[i]);
        }
    }

    private static void put(Worksheet sheet, int line, Object[] cells) {
        for (int column = 0; column < cells.length; column++) {
            switch (cells[column]) {
                case Formula formula -> sheet.formula(line, column, formula.text());
                case Number number -> sheet.value(line, column, number);
                case Object text -> sheet.value(line, column, text.toString());
            }
        }
    }

    /** Some kilobytes that unfold to 200 MB. */
    public static byte[] bomb() throws IOException {
        return zip("<sheetData/>", "bomb");
    }

    /** A sheet as XML, in a workbook that has no other. */
    public static byte[] withSheet(String xml) throws IOException {
        return zip(xml, "");
    }

    private static byte[] zip(String sheetData, String also) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    """
                    <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>\
                    """);
            entry(
                    zip,
                    "_rels/.rels",
                    """
                    <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>\
                    """);
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    """
                    <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>\
                    """);
            entry(
                    zip,
                    "xl/workbook.xml",
                    """
                    <?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <sheets><sheet name="单位" sheetId="1" r:id="r1"/></sheets></workbook>\
                    """);
            entry(zip, "xl/worksheets/sheet1.xml", sheetData);
            if (!also.isEmpty()) {
                zip.putNextEntry(new ZipEntry("xl/media/" + also));
                byte[] zeros = new byte[ZERO_BLOCK];
                Arrays.fill(zeros, (byte) ' ');
                for (int i = 0; i < 200; i++) {
                    zip.write(zeros);
                }
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }
}
