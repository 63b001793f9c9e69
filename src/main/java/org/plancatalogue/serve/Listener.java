/* A page that is open in a browser. */
package org.plancatalogue.serve;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.report.screen.ScreenReport;
import org.plancatalogue.serve.web.Line;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/** Knows what the page shows, and tells it when that is no longer what it should. */
final class Listener {
    private final SitePath page;
    private final Line line;
    private Optional<SiteFile> shown;
    private Optional<String> style;

    Listener(SitePath page, Line line, Standing standing) {
        this.page = page;
        this.line = line;
        this.shown = standing.file(page);
        this.style = style(standing);
    }

    SitePath page() {
        return page;
    }

    /** Whether the line still stands. */
    boolean breathe() {
        return line.breathe();
    }

    void close() {
        line.close();
    }

    boolean begin(Standing standing, boolean outdated, String problems) {
        return outdated ? line.tell("page", "{}") : line.tell("state", problems);
    }

    /** Tells what has changed for the page. */
    synchronized boolean tell(Standing standing, List<Edited> edited, boolean follow, String problems) {
        Optional<SiteFile> now = standing.file(page);
        Optional<String> styled = style(standing);
        boolean same = now.equals(shown);
        boolean restyled = !same && now.isPresent() && now.map(SiteFile::text).equals(restyled(styled));
        shown = now;
        style = styled;
        Optional<Edited> other = edited.stream().filter(it -> follow).findFirst();
        if (other.isPresent() && !other.get().page().equals(page)) {
            String href =
                    standing.base() + other.get().page().address() + other.get().fragment();
            return line.tell("go", ScreenReport.object("href", href));
        } else if (restyled) {
            return line.tell("style", ScreenReport.object("href", standing.base() + styled.orElse("")))
                    && line.tell("state", problems);
        } else if (!same) {
            return line.tell("page", ScreenReport.object("section", section(edited)));
        }
        return line.tell("state", problems);
    }

    private String section(List<Edited> edited) {
        return edited.stream()
                .filter(it -> page.value().contains("/" + it.document() + "/")
                        || it.page().equals(page))
                .map(Edited::section)
                .findFirst()
                .orElse("");
    }

    /** The page as it was shown, with another style sheet. */
    private Optional<String> restyled(Optional<String> now) {
        return shown.map(SiteFile::text).flatMap(text -> style.flatMap(old -> now.map(it -> text.replace(old, it))));
    }

    private static Optional<String> style(Standing standing) {
        return standing.site().map(it -> it.stylesheet().value());
    }
}
