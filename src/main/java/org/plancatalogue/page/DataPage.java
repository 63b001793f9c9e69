/* The page that explains the data. */
package org.plancatalogue.page;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.web.Html;

/**
 * The files to take along, and what stands in them.
 *
 * @param format the version of the shape of the data
 * @param programs how spreadsheets are made to keep the values
 * @param values how values are written
 * @param tables the files with columns, {@code records} what the one file for programs is made of
 */
public record DataPage(
        Frame frame,
        List<Download> downloads,
        String format,
        List<Point> programs,
        List<Point> values,
        List<Group> tables,
        List<Group> records)
        implements Page {
    /**
     * A file.
     *
     * @param lang the language it is in, where it is not in both
     * @param size for a reader, such as 12 kB; empty where it is not known
     */
    public record Download(String href, Optional<Lang> lang, String name, String format, String size, Html purpose) {}

    /** A matter and what is said of it. */
    public record Point(Html of, Html text) {}

    /** A table or a kind of record. */
    public record Group(String id, String name, Html about, List<Row> fields) {}

    /** A field, which in a table can be a column for each language. */
    public record Row(List<String> names, Html form, Html meaning) {}
}
