/* Composes the page that explains the data. */
package org.plancatalogue.compose.data;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plancatalogue.compose.record.Texts;
import org.plancatalogue.compose.record.Whole;
import org.plancatalogue.dataset.Download;
import org.plancatalogue.dataset.Field;
import org.plancatalogue.dataset.Shape;
import org.plancatalogue.dataset.Sheet;
import org.plancatalogue.lang.Names;
import org.plancatalogue.page.DataPage;
import org.plancatalogue.view.Composed;
import org.plancatalogue.view.Downloads;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.view.frame.Frames;
import org.plancatalogue.web.Html;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/** Lists the downloads and, from the same shapes as the files, every column and field. */
public final class DataComposer {
    private static final int KILOBYTE = 1000;

    private final Viewpoint view;
    private final Map<SitePath, Integer> sizes;

    private DataComposer(Viewpoint view, List<SiteFile> files) {
        this.view = view;
        this.sizes = files.stream().collect(Collectors.toMap(SiteFile::path, it -> it.bytes().length));
    }

    /** @param files the files of data, of which the page tells the size */
    public static Composed compose(Viewpoint view, List<SiteFile> files) {
        return new DataComposer(view, files).compose();
    }

    private Composed compose() {
        Texts texts = new Texts(view.catalogue());
        DataPage page = new DataPage(
                Frames.of(view, view.site().room("data")),
                Downloads.of(view.catalogue()).stream().map(this::download).toList(),
                Whole.FORMAT,
                points(Guide.PROGRAMS),
                points(Guide.VALUES),
                List.of(table(Sheets.initiatives(texts)), table(Sheets.glossary(texts))),
                DataFiles.shape(texts).shapes().stream().map(this::record).toList());
        return new Composed(page, List.of());
    }

    private List<DataPage.Point> points(List<Guide.Point> points) {
        return points.stream()
                .map(it -> new DataPage.Point(text(it.of()), text(it.text())))
                .toList();
    }

    private DataPage.Download download(Download download) {
        return new DataPage.Download(
                download.path().from(view.path()),
                download.lang(),
                download.name(),
                download.format(),
                sizes.containsKey(download.path()) ? size(sizes.getOrDefault(download.path(), 0)) : "",
                text(download.purpose()));
    }

    /** In thousands of bytes, rounded up: 12 kB. */
    private static String size(int bytes) {
        return (bytes + KILOBYTE - 1) / KILOBYTE + " kB";
    }

    private DataPage.Group table(Sheet<?> sheet) {
        return new DataPage.Group(
                sheet.name(),
                sheet.name() + ".csv",
                text(sheet.about()),
                sheet.fields().stream().map(it -> row(it, it.columns())).toList());
    }

    private DataPage.Group record(Shape<?> shape) {
        return new DataPage.Group(
                "record-" + shape.name(),
                shape.name(),
                text(shape.about()),
                shape.fields().stream().map(it -> row(it, List.of(it.name()))).toList());
    }

    private DataPage.Row row(Field<?, ?> field, List<String> names) {
        return new DataPage.Row(names, text(field.form().word()), text(field.meaning()));
    }

    /** What stands between backticks is code. */
    private Html text(Names names) {
        String[] parts = names.in(view.lang()).split("`", -1);
        StringBuilder markup = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            markup.append(i % 2 == 0 ? view.text(parts[i]).markup() : "<code>" + Html.escape(parts[i]) + "</code>");
        }
        return new Html(markup.toString());
    }
}
