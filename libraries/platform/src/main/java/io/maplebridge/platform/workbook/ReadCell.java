package io.maplebridge.platform.workbook;

/**
 * A cell as text, whatever it begins with.
 *
 * @param text as typed; of a number its plain digits, of an error nothing
 * @param dayText the same for a cell that is a day, its number counted from the usual first day
 *     whichever calendar the workbook has, without the time of the day
 * @param formula what it says depends on where it is looked at; its text is empty
 */
public record ReadCell(String text, String dayText, boolean formula) {

    static ReadCell of(String text) {
        return new ReadCell(text, text, false);
    }
}
