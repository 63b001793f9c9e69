/* Rewriting an original leaves every translation current; changing what it says makes that part stale, and no other. */
package org.plancatalogue.catalogue.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancatalogue.decode.ContentReader;
import org.plancatalogue.figure.FigureSlip;
import org.plancatalogue.figure.RealSections;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.review.parity.PlainPart;
import org.plancatalogue.source.SourceReader;
import org.plancatalogue.source.SourceTree;

class RewrittenTest {
    private static final Map<String, String> TEXTS =
            SourceReader.read(Path.of("content"), new Problems()).texts().stream()
                    .filter(it -> !it.path().startsWith("accepted/"))
                    .collect(Collectors.toMap(SourceText::path, SourceText::text, (a, b) -> a, TreeMap::new));

    /** Lines of running text without marks of our own. */
    private static final Pattern PLAIN = Pattern.compile("(?m)^(?![#|]|> \\[!)[^\\[\\]{}`\\n]*$");

    /** What an editor or a formatter may do to a body. */
    enum Way {
        WRAPPED(it -> inPlainLines(it, line -> line.replaceAll("、(?=.)", "、\n"))),
        JOINED(it -> it.replaceAll("(?<=。)\\n(?=[^\\n#>|{\\[-])", "")),
        SPACED(it -> it.replaceAll("(?m)^- ", "-   ").replace("\n\n", "\n\n\n") + "\n\n"),
        STARRED(it -> it.replaceAll("(?m)^- ", "* ")),
        PLUSSED(it -> it.replaceAll("(?m)^- ", "+ ")),
        STRESSED(it -> inPlainLines(it, line -> line.replaceFirst("計画|事業|原文", "**$0**"))),
        SLANTED(it -> inPlainLines(it, line -> line.replaceFirst("計画|事業|原文", "*$0*"))),
        REFERRED(Way::referred),
        DECOMPOSED(it -> Normalizer.normalize(it, Normalizer.Form.NFD));

        private final UnaryOperator<String> rewriting;

        Way(UnaryOperator<String> rewriting) {
            this.rewriting = rewriting;
        }

        private static String inPlainLines(String body, UnaryOperator<String> change) {
            return PLAIN.matcher(body).replaceAll(it -> Matcher.quoteReplacement(change.apply(it.group())));
        }

        /** The targets of all links at the end of the text. */
        private static String referred(String body) {
            List<String> definitions = new ArrayList<>();
            String text = Pattern.compile("\\]\\(([^)\\s]+)\\)").matcher(body).replaceAll(it -> {
                definitions.add("[r" + definitions.size() + "]: " + it.group(1));
                return "][r" + (definitions.size() - 1) + "]";
            });
            return text + "\n" + String.join("\n", definitions) + "\n";
        }

        String of(String file) {
            int body = file.indexOf("\n---\n", 4) + 5;
            return file.substring(0, body) + rewriting.apply(file.substring(body));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsStaleWhereAllOriginalsAreRewritten(Way way) {
        Map<String, String> rewritten = new TreeMap<>(TEXTS);
        originals().forEach(it -> rewritten.merge(it, "", (old, none) -> way.of(old)));

        assertThat(rewritten).isNotEqualTo(TEXTS);
        assertThat(stale(rewritten)).isEmpty();
    }

    @Test
    void aFigureThatIsChangedMakesItsPartStaleAndNoOther() {
        List<String> wrong = originals()
                .parallel()
                .flatMap(file -> PlainPart.of(text(file)).stream()
                        .filter(it -> !it.shown().isBlank())
                        .flatMap(part -> faults(file, part)))
                .toList();

        assertThat(wrong).isEmpty();
    }

    private static Stream<String> faults(String file, PlainPart part) {
        String text = text(file);
        int at = part.start() + place(part);
        boolean digit = Character.isDigit(text.charAt(at));
        String changed =
                text.substring(0, at) + (text.charAt(at) == '7' ? "8" : "7") + text.substring(digit ? at + 1 : at);
        Map<String, String> pair = new TreeMap<>(TEXTS);
        pair.keySet().removeIf(it -> it.endsWith(".md") && !it.startsWith(file.replace("ja.md", "")));
        pair.put(file, changed);
        String expected = file.replace(".ja.md", "#") + part.name();
        List<String> stale = stale(pair);
        return stale.equals(List.of(expected)) ? Stream.empty() : Stream.of(expected + ": " + stale);
    }

    /** The first figure's offset in a part; where there is none, one can be put before its last letter. */
    private static int place(PlainPart part) {
        RealSections shown = new RealSections("", part.shown(), part.shown());
        return FigureSlip.in(shown, Lang.JA, new Random(1)).stream()
                .filter(it -> Character.isDigit(it.was().charAt(0)))
                .findFirst()
                .map(FigureSlip::at)
                .orElse(part.isFront() ? part.shown().indexOf("summary: ") + 9 : lastLetter(part));
    }

    private static int lastLetter(PlainPart part) {
        return part.shown().stripTrailing().length() - 2;
    }

    private static List<String> stale(Map<String, String> texts) {
        List<SourceText> files = texts.entrySet().stream()
                .map(it -> SourceText.composed(it.getKey(), it.getValue()))
                .toList();
        return Translations.of(ContentReader.read(new SourceTree(files, List.of()), new Problems())).all().stream()
                .flatMap(progress -> progress.parts().stream()
                        .filter(it -> it.state() != State.CURRENT)
                        .map(it -> progress.document() + "#" + it.name()))
                .toList();
    }

    private static Stream<String> originals() {
        return TEXTS.keySet().stream().filter(it -> it.endsWith(".ja.md"));
    }

    private static String text(String file) {
        return TEXTS.getOrDefault(file, "");
    }
}
