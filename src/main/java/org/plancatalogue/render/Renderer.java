/* Turns pages into HTML files. */
package org.plancatalogue.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.plancatalogue.page.Page;
import org.plancatalogue.phrase.Phrases;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.render.folder.Bundle;
import org.plancatalogue.render.folder.Enclosed;
import org.plancatalogue.render.folder.TemplateFolder;
import org.plancatalogue.render.trace.Written;
import org.plancatalogue.web.Html;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * The template folder, read once, and the pages it makes. Safe to share between threads.
 *
 * <p>Each page record is shown by the template of the same noun: {@code PlanPage} by {@code pages/plan.ftlh}. A template
 * sees {@code page}, its {@code frame}, {@code stylesheet}, {@code script}, {@code search}, {@code readings} and {@code icon} (paths within the site),
 * {@code enclosed} (the style itself, for a page that is read without the site), and
 * {@code say("key", …)}, which gives a message in the page's language, and
 * {@code phrased(…)}, which marks where Japanese may be broken.
 */
public final class Renderer {
    private final TemplateFolder folder;
    private final Engine engine;
    private final Messages messages;
    private final Bundle styles;
    private final Bundle scripts;
    private final Bundle search;
    private final Html enclosed;
    private final Optional<SiteFile> readings;
    private final List<SiteFile> images;
    private final Problems problems;
    private final Phrases phrases = Phrases.japanese();

    private Renderer(TemplateFolder folder, String readings, Problems problems) {
        this.folder = folder;
        this.engine = new Engine(folder.templates(), problems);
        this.messages = Messages.of(folder, problems);
        this.styles = Bundle.styles(folder);
        this.scripts = Bundle.scripts(folder);
        this.search = Bundle.search(folder);
        this.enclosed = Enclosed.of(styles.file().text());
        this.readings = Optional.of(readings)
                .filter(it -> !it.isEmpty())
                .map(it -> SiteFile.byContent("assets/readings", ".js", it));
        this.images = folder.images();
        this.problems = problems;
    }

    /**
     * Reads templates, messages and style sheets. A folder or file that cannot be read, a template that cannot be
     * parsed and a message that stands in one language only are problems.
     */
    public static Renderer open(Path templates, Problems problems) {
        return open(templates, "", problems);
    }

    /**
     * As above, with the readings of words that the pages offer.
     *
     * @param readings a script, which pages load when it is asked for; empty where there are none
     */
    public static Renderer open(Path templates, String readings, Problems problems) {
        return new Renderer(TemplateFolder.read(templates, problems), readings, problems);
    }

    /**
     * The pages as files. A page is left out when its template failed, which is a problem at the place in the template,
     * told once for all the pages it broke.
     *
     * @param progress told before each page how many are made
     */
    public List<SiteFile> render(List<Page> pages, IntConsumer progress) {
        return render(pages, problems, progress);
    }

    /** As above, for a renderer that is used for more than one build. */
    public List<SiteFile> render(List<Page> pages, Problems problems, IntConsumer progress) {
        List<SiteFile> files = new ArrayList<>();
        Map<TemplateError, SortedSet<SitePath>> failures = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            progress.accept(i);
            Page page = pages.get(i);
            SitePath path = page.frame().path();
            engine.process(
                            template(page.getClass()),
                            model(page),
                            it -> failures.computeIfAbsent(it, error -> new TreeSet<>())
                                    .add(path))
                    .ifPresent(it -> files.add(SiteFile.of(path, it)));
        }
        failures.forEach((error, broken) -> problems.add(error.problem(broken)));
        return List.copyOf(files);
    }

    /**
     * Where in the templates each part of a page was written. Renders the page once more, so ask only for pages with
     * defects. Empty when the page cannot be rendered.
     */
    public Optional<Written> trace(Page page) {
        return engine.trace(template(page.getClass()), model(page), page.frame().path());
    }

    /** Where in the template folder a place of the site's style sheet or script was written; empty for other files. */
    public Optional<Place> joined(SitePath file, Position position) {
        return Stream.of(styles, scripts, search)
                .filter(it -> it.path().equals(file))
                .findFirst()
                .flatMap(it -> it.origin(position));
    }

    /** The text of a file of the folder, from which an excerpt is shown beside a problem. */
    public Optional<SourceText> text(String path) {
        return Optional.ofNullable(folder.texts().get(path)).map(it -> new SourceText(path, it));
    }

    private Map<String, Object> model(Page page) {
        return Map.of(
                "page",
                page,
                "frame",
                page.frame(),
                "say",
                new Say(messages, page.frame().lang()),
                "phrased",
                new Phrased(phrases, page.frame().lang()),
                "stylesheet",
                styles.path().value(),
                "script",
                scripts.path().value(),
                "search",
                search.path().value(),
                "enclosed",
                enclosed,
                "readings",
                readings.map(it -> it.path().value()).orElse(""),
                "icon",
                "assets/icon.svg");
    }

    public SitePath stylesheet() {
        return styles.path();
    }

    /** The files every page refers to: style sheet and script, named by their content, and the images. */
    public List<SiteFile> assets() {
        List<SiteFile> assets = new ArrayList<>(images);
        assets.add(styles.file());
        assets.add(scripts.file());
        assets.add(search.file());
        readings.ifPresent(assets::add);
        return List.copyOf(assets);
    }

    /** The names of the templates that an article can ask for. */
    public List<String> articles() {
        return folder.templates().keySet().stream()
                .filter(it -> it.startsWith("articles/"))
                .map(it -> it.substring("articles/".length()).replace(".ftlh", ""))
                .toList();
    }

    /** Example: {@code NotFoundPage} is shown by {@code pages/not-found.ftlh}. */
    static String template(Class<?> page) {
        String noun = page.getSimpleName().replaceFirst("Page$", "");
        return "pages/" + noun.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".ftlh";
    }
}
