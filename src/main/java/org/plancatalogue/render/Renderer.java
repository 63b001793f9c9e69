/* Turns pages into HTML files. */
package org.plancatalogue.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plancatalogue.page.Page;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.web.SiteFile;

/**
 * The template folder, read once, and the pages it makes. Safe to share between threads.
 *
 * <p>Each page record is shown by the template of the same noun: {@code PlanPage} by {@code pages/plan.ftlh}. A template
 * sees {@code page}, its {@code frame}, {@code stylesheet} and {@code icon} (paths within the site), and
 * {@code say("key", …)}, which gives a message in the page's language.
 */
public final class Renderer {
    private final Engine engine;
    private final Messages messages;
    private final Stylesheet stylesheet;
    private final List<SiteFile> images;

    private Renderer(TemplateFolder folder, Problems problems) {
        this.engine = new Engine(folder.templates(), problems);
        this.messages = Messages.of(folder, problems);
        this.stylesheet = Stylesheet.of(folder);
        this.images = folder.images();
    }

    /**
     * Reads templates, messages and style sheets. A folder or file that cannot be read, a template that cannot be
     * parsed and a message that stands in one language only are problems.
     */
    public static Renderer open(Path templates, Problems problems) {
        return new Renderer(TemplateFolder.read(templates, problems), problems);
    }

    /** The page as a file; empty when its template failed, which is a problem at the place in the template. */
    public Optional<SiteFile> render(Page page) {
        Map<String, Object> model = Map.of(
                "page",
                page,
                "frame",
                page.frame(),
                "say",
                new Say(messages, page.frame().lang()),
                "stylesheet",
                stylesheet.path().value(),
                "icon",
                "assets/icon.svg");
        return engine.process(template(page.getClass()), model, page.frame().path());
    }

    /** The files every page refers to: the style sheet, named by its content, and the images. */
    public List<SiteFile> assets() {
        List<SiteFile> assets = new ArrayList<>(images);
        assets.add(stylesheet.file());
        return List.copyOf(assets);
    }

    /** Example: {@code NotFoundPage} is shown by {@code pages/not-found.ftlh}. */
    static String template(Class<?> page) {
        String noun = page.getSimpleName().replaceFirst("Page$", "");
        return "pages/" + noun.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".ftlh";
    }
}
