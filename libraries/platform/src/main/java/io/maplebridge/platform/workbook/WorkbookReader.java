package io.maplebridge.platform.workbook;

import io.maplebridge.platform.workbook.NotAWorkbook.Why;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads sheets as text. Unfolded once before it is read, so that a small file cannot become a large
 * one; formulas are told and not worked out; entities do nothing; what stands beyond the last
 * column anybody fills is left out.
 */
public final class WorkbookReader {

    /** Formats alone reach to the 16,384th. */
    private static final int MOST_COLUMNS = 256;

    /** Days from the first day of one calendar of spreadsheets to that of the other. */
    private static final BigDecimal BETWEEN_CALENDARS = BigDecimal.valueOf(1462);

    /** Blanks of every kind, and signs that take no place. */
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private final int mostRows;
    private final boolean laterCalendar;
    private final Rows into;
    private int count;

    private WorkbookReader(int mostRows, boolean laterCalendar, Rows into) {
        this.mostRows = mostRows;
        this.laterCalendar = laterCalendar;
        this.into = into;
    }

    /** Takes one row after the other and keeps of it what it needs. */
    public interface Rows {
        void row(String sheet, ReadRow row);
    }

    /**
     * Which sheets there are.
     *
     * @param read the names of those that were wanted, as they were asked for
     * @param unread those that nobody asked for, as they stand in the file
     */
    public record Sheets(Set<String> read, List<String> unread) {}

    /**
     * @param sheets the names of those wanted; blanks and what cannot be seen make no other name
     * @param mostRows in all of them together
     * @return those that are there
     * @throws NotAWorkbook when it cannot or must not be read, or has none of them
     */
    public static Sheets read(byte[] file, List<String> sheets, int mostRows, Rows into) {
        UnfoldedSize.check(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            WorkbookReader reader = new WorkbookReader(mostRows, workbook.isDate1904(), into);
            List<Sheet> left =
                    workbook.getSheets().collect(Collectors.toCollection(ArrayList::new));
            Set<String> found = new LinkedHashSet<>();
            for (String name : sheets) {
                Optional<Sheet> sheet =
                        left.stream().filter(one -> isCalled(one.getName(), name)).findFirst();
                if (sheet.isPresent()) {
                    found.add(name);
                    left.remove(sheet.get());
                    reader.rows(name, sheet.get());
                }
            }
            if (found.isEmpty()) {
                throw new NotAWorkbook(Why.NO_SHEETS);
            }
            return new Sheets(found, left.stream().map(Sheet::getName).toList());
        } catch (NotAWorkbook e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new NotAWorkbook(Why.UNREADABLE, e);
        }
    }

    private static boolean isCalled(String sheet, String name) {
        String plain = Normalizer.normalize(sheet, Normalizer.Form.NFKC);
        return UNSEEN.matcher(plain).replaceAll("").equals(name);
    }

    private void rows(String name, Sheet sheet) throws IOException {
        try (Stream<Row> lines = sheet.openStream()) {
            Iterator<Row> each = lines.iterator();
            while (each.hasNext()) {
                Row line = each.next();
                if (++count > mostRows) {
                    throw new NotAWorkbook(Why.TOO_MANY_ROWS);
                }
                into.row(name, row(line));
            }
        }
    }

    private ReadRow row(Row line) {
        Map<Integer, ReadCell> cells = new HashMap<>();
        int columns = Math.min(line.getCellCount(), MOST_COLUMNS);
        for (int column = 0; column < columns; column++) {
            Cell cell = line.getCell(column);
            if (cell != null) {
                cells.put(column, cell(cell));
            }
        }
        return new ReadRow(line.getRowNum(), cells);
    }

    private ReadCell cell(Cell cell) {
        if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
            return new ReadCell("", "", true);
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell.asNumber());
            case ERROR -> ReadCell.of("");
            default -> ReadCell.of(cell.getText());
        };
    }

    private ReadCell number(BigDecimal number) {
        BigDecimal day = laterCalendar ? number.add(BETWEEN_CALENDARS) : number;
        return new ReadCell(plain(number), plain(day.setScale(0, RoundingMode.FLOOR)), false);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
