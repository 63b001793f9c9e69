/* What the browser of the maintainer is shown. */
package org.plancatalogue.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.report.Texts;
import org.plancatalogue.report.Told;
import org.plancatalogue.report.screen.ScreenReport;
import org.plancatalogue.serve.web.Answer;
import org.plancatalogue.serve.web.Asked;
import org.plancatalogue.serve.web.Line;
import org.plancatalogue.serve.web.MediaTypes;
import org.plancatalogue.serve.web.Paths;
import org.plancatalogue.serve.web.Visits;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * The files of the site from memory, as they would be published, but for one script in each page: it hears of changes
 * and shows what is wrong. Its files lie below {@code /_live/}, where no page of a site is.
 */
final class Preview implements Visits {
    private static final String LIVE = "/_live/";
    private static final String EVENTS = LIVE + "events";
    private static final Pattern NAMED_BY_CONTENT = Pattern.compile("assets/[a-z]+-[0-9a-f]{8}\\.[a-z]+");
    private static final SitePath NOT_FOUND = new SitePath("404.html");

    private final Audience audience;
    private final Lang lang;
    private final Function<String, String> shownPath;
    private volatile Standing standing;

    /** @param shownPath a file's path as the maintainer names it */
    Preview(Standing standing, Audience audience, Lang lang, Function<String, String> shownPath) {
        this.standing = standing;
        this.audience = audience;
        this.lang = lang;
        this.shownPath = shownPath;
    }

    Standing standing() {
        return standing;
    }

    /** Shows another state, and tells the pages that are open. */
    synchronized void show(Standing now, List<Edited> edited, boolean follow) {
        standing = now;
        String problems = problems(now);
        audience.each(it -> it.tell(now, edited, follow, problems));
    }

    /** Tells what more is known of sources, if they are still those that are shown. */
    synchronized void know(int number, List<Problem> problems) {
        if (standing.number() == number && !standing.problems().equals(problems)) {
            show(standing.with(problems), List.of(), false);
        }
    }

    private String problems(Standing now) {
        Texts texts = Texts.of(now.latest()::text, shownPath::apply);
        return ScreenReport.of(new Told(now.problems(), texts, lang));
    }

    @Override
    public boolean isListening(Asked asked) {
        return asked.path().equals(EVENTS);
    }

    @Override
    public synchronized void listen(Asked asked, Line line) {
        Standing now = standing;
        SitePath page =
                asked.parameter("page").flatMap(new Paths(now.base())::of).orElse(NOT_FOUND);
        Listener listener = new Listener(page, line, now);
        audience.add(listener);
        boolean outdated = !asked.parameter("number").equals(Optional.of(Integer.toString(now.number())));
        listener.begin(now, outdated, problems(now));
    }

    @Override
    public Answer answer(Asked asked) {
        Standing now = standing;
        Paths paths = new Paths(now.base());
        if (asked.path().startsWith(LIVE)) {
            return own(asked.path().substring(LIVE.length()));
        } else if (asked.path().equals("/") && !now.base().equals("/")) {
            return Answer.elsewhere(now.base());
        }
        Optional<SitePath> path = paths.of(asked.path());
        Optional<SiteFile> file = path.flatMap(now::file);
        if (file.isEmpty()
                && path.flatMap(it -> now.site().filter(site -> site.isPage(it)))
                        .isPresent()) {
            return page(500, blank(), now);
        } else if (file.isEmpty()
                && paths.folder(asked.path()).flatMap(now::file).isPresent()) {
            return Answer.elsewhere(asked.path() + "/");
        }
        return file.map(it -> answer(200, it, now)).orElseGet(() -> missing(now));
    }

    /** Until there are sources that can be shown, every address shows what is wrong with them. */
    private static Answer missing(Standing now) {
        return now.site().isEmpty()
                ? page(503, blank(), now)
                : now.file(NOT_FOUND).map(it -> answer(404, it, now)).orElseGet(() -> page(404, blank(), now));
    }

    private static Answer answer(int status, SiteFile file, Standing now) {
        String type = MediaTypes.of(file.path());
        if (type.startsWith("text/html")) {
            return page(status, file.text(), now);
        }
        Answer answer = Answer.of(status, type, file.bytes());
        return NAMED_BY_CONTENT.matcher(file.path().value()).matches() ? answer.kept() : answer;
    }

    private static Answer page(int status, String html, Standing now) {
        String script = "<script src=\"" + LIVE + "live.js\" data-number=\"" + now.number() + "\" defer></script>\n";
        int at = html.indexOf("</head>");
        String live = at < 0 ? html : html.substring(0, at) + script + html.substring(at);
        return Answer.of(status, "text/html; charset=utf-8", live.getBytes(StandardCharsets.UTF_8));
    }

    private static String blank() {
        return new String(resource("live.html"), StandardCharsets.UTF_8);
    }

    private static Answer own(String name) {
        return switch (name) {
            case "live.js", "live.css" -> Answer.of(200, MediaTypes.of(new SitePath(name)), resource(name));
            default -> Answer.text(404, "there is nothing here");
        };
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Preview.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
