/* A table as a CSV file. */
package org.plancatalogue.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plancatalogue.lang.Names;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * Columns and, from them, a file after RFC 4180: UTF-8 with a byte order mark, by which spreadsheets know it, lines that
 * end in CR LF, every cell in quotes.
 *
 * @param name of the file, without its extension
 */
public record Sheet<T>(String name, Names about, List<Field<T, ?>> fields) {
    /** What stands between the values of a cell. */
    public static final String SEPARATOR = " | ";

    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";

    /** What makes a spreadsheet take a cell for a formula; the last four are the full-width twins. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    public Sheet {
        fields = List.copyOf(fields);
    }

    public List<String> header() {
        return fields.stream().flatMap(it -> it.columns().stream()).toList();
    }

    public SiteFile file(SitePath path, List<T> records) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(header());
        records.forEach(record -> rows.add(
                fields.stream().flatMap(it -> it.cells(record).stream()).toList()));
        return SiteFile.of(path, rows.stream().map(Sheet::row).collect(Collectors.joining("", MARK, "")));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(it -> quoted(safe(it))).collect(Collectors.joining(",", "", END));
    }

    /** An apostrophe keeps a spreadsheet from reckoning with a text; it is shown. */
    static String safe(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    /** A value among others in a cell: what would look like the mark between them has a backslash before it. */
    static String within(String value) {
        return value.replace("\\", "\\\\").replace("|", "\\|");
    }
}
