/* Every character of the real pages is led to the template that wrote it. */
package org.plancatalogue.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancatalogue.RealPages;
import org.plancatalogue.page.Page;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.render.folder.TemplateFolder;
import org.plancatalogue.render.trace.Origin;
import org.plancatalogue.render.trace.Written;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealTraceTest {
    private final Problems problems = new Problems();
    private final Renderer renderer = Renderer.open(Path.of("templates"), problems);
    private final TemplateFolder folder = TemplateFolder.read(Path.of("templates"), problems);

    @ParameterizedTest
    @MethodSource("pages")
    void everyCharacterThatIsNotWhiteSpaceHasItsOrigin(Page page) {
        SourceText text = new SourceText(
                "", renderer.render(List.of(page), made -> {}).get(0).text());
        Written written = renderer.trace(page).orElseThrow();

        assertThat(IntStream.range(0, text.text().length())
                        .filter(it -> text.text().codePointAt(it) > ' ')
                        .filter(it -> !Character.isLowSurrogate(text.text().charAt(it)))
                        .filter(it -> !written.at(text.at(it).position())
                                .filter(origin -> shows(origin, text.text().codePointAt(it)))
                                .filter(origin -> callsIfNeeded(origin, Renderer.template(page.getClass())))
                                .isPresent())
                        .mapToObj(text::at))
                .isEmpty();
    }

    /** The pages of each kind, every tenth in all. */
    Stream<Page> pages() {
        List<Page> all = RealPages.read();
        return IntStream.range(0, all.size())
                .filter(it -> it % 10 == 0
                        || all.get(it).getClass() != all.get(it - 1).getClass())
                .mapToObj(all::get);
    }

    private boolean shows(Origin origin, int codePoint) {
        return origin.interpolation()
                ? following(origin.place()).startsWith("${")
                : following(origin.place()).codePointAt(0) == codePoint;
    }

    private boolean callsIfNeeded(Origin origin, String own) {
        Optional<Place> call = origin.calledFrom();
        return origin.place().file().equals(own)
                ? call.isEmpty()
                : call.filter(it -> it.file().equals(own))
                        .filter(it -> following(it).startsWith("<@"))
                        .isPresent();
    }

    /** The template from a place to its end. */
    private String following(Place place) {
        String template = folder.texts().getOrDefault(place.file(), "");
        return template.substring(
                new SourceText("", template).offset(place.position()).orElseThrow());
    }
}
