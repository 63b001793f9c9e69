/* Draws the timeline of a scheme. */
package org.plancatalogue.view.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plancatalogue.lang.DateText;
import org.plancatalogue.lang.Era;
import org.plancatalogue.lang.FiscalYear;
import org.plancatalogue.page.picture.Timeline;
import org.plancatalogue.view.Viewpoint;

/** Places years, rounds and the change of era by their days. No day of today takes part: a build gives the same always. */
public final class TimelineDrawing {
    private final Viewpoint view;
    private final org.plancatalogue.content.Timeline timeline;
    private final LocalDate start;
    private final long days;

    private TimelineDrawing(Viewpoint view, org.plancatalogue.content.Timeline timeline) {
        this.view = view;
        this.timeline = timeline;
        this.start = timeline.span().first().firstDay();
        this.days = ChronoUnit.DAYS.between(start, timeline.span().last().lastDay()) + 1;
    }

    /** The timeline of an article; none where it is drawn on another or on none. */
    public static Optional<Timeline> of(Viewpoint view, String article) {
        return view.catalogue()
                .content()
                .timeline()
                .filter(it ->
                        it.article().article().equals(article) && !it.entries().isEmpty())
                .map(it -> new TimelineDrawing(view, it).draw());
    }

    private Timeline draw() {
        int first = timeline.span().first().year();
        int last = timeline.span().last().year();
        List<Timeline.Year> years = IntStream.rangeClosed(first, last)
                .mapToObj(it -> new Timeline.Year(String.valueOf(it), at(new FiscalYear(it).firstDay())))
                .toList();
        return new Timeline(
                view.text(timeline.title()),
                view.text(timeline.about()),
                years,
                change(),
                timeline.entries().stream().map(this::row).toList());
    }

    private Optional<Timeline.Change> change() {
        LocalDate end = timeline.span().last().lastDay();
        return Era.of(start)
                .flatMap(before -> before.ended()
                        .filter(it -> !it.isAfter(end))
                        .flatMap(day -> Era.of(day).map(after -> change(before, day, after))));
    }

    private Timeline.Change change(Era before, LocalDate day, Era after) {
        return new Timeline.Change(
                at(day), DateText.of(day, view.lang()), view.text(before.names()), view.text(after.names()));
    }

    private Timeline.Row row(org.plancatalogue.content.Timeline.Entry entry) {
        LocalDate from = entry.period().first().firstDay();
        LocalDate to = entry.period().last().lastDay();
        return new Timeline.Row(
                view.text(entry.names()),
                entry.period().text(view.lang()),
                entry.source().isPresent() ? "context" : "own",
                at(from),
                share(ChronoUnit.DAYS.between(from, to) + 1),
                entry.source());
    }

    private String at(LocalDate day) {
        return share(ChronoUnit.DAYS.between(start, day));
    }

    /** Written without a locale. */
    private String share(long part) {
        return Math.round(part * 10000.0 / days) / 100.0 + "%";
    }
}
