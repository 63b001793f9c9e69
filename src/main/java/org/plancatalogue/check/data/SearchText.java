/* A file of the search index. */
package org.plancatalogue.check.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plancatalogue.check.site.Reference;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Position;
import org.plancatalogue.web.SitePath;

/**
 * Scripts that hand one value to {@code sought}: which files there are, and entries that lead to pages. What is no such
 * script, or holds something else, yields nothing.
 */
public final class SearchText {
    private static final Pattern SCRIPT = Pattern.compile("(?s)sought\\(\"([a-z]+)(\\d*)\",(.*)\\)\\s*");
    private static final byte[] BEGINNING = "sought(".getBytes(StandardCharsets.US_ASCII);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int IN_A_FOLDER = 256;

    /** Where an entry has its other names; what surrounds a shelf's entries has no such place. */
    private static final int FORMS = 9;

    /** From a shelf up to the root of the site: the folders of the shelves, of the build, of the search. */
    private static final String ROOT = "../../../";

    private SearchText() {}

    public static boolean isOne(byte[] bytes) {
        return bytes.length > BEGINNING.length
                && Arrays.equals(BEGINNING, 0, BEGINNING.length, bytes, 0, BEGINNING.length);
    }

    /** The files that the index names, or the pages that a shelf leads to. */
    public static List<Reference> addresses(SitePath path, String text) {
        Matcher script = SCRIPT.matcher(text);
        Optional<JsonNode> value = script.matches() ? json(script.group(3)) : Optional.empty();
        return value.stream()
                .flatMap(it -> script.group(1).equals("index") ? files(it) : pages(script.group(1), it))
                .map(it -> new Reference(path, Position.START, it, "", Reference.Use.LISTED, Optional.empty()))
                .toList();
    }

    private static Optional<JsonNode> json(String text) {
        try {
            return Optional.of(JSON.readTree(text));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private static Stream<String> files(JsonNode index) {
        String folder = index.path("folder").asText();
        int lists =
                index.path("listed").asInt() > 1 ? index.path("blocks").asText().split("\n", -1).length : 0;
        Stream<String> shelves = Arrays.stream(Lang.values())
                .flatMap(it -> files(folder, it.tag(), index.path("shelves").asInt()));
        return Stream.of(files(folder, "k", index.path("count").asInt()), files(folder, "l", lists), shelves)
                .flatMap(it -> it);
    }

    private static Stream<String> files(String folder, String letters, int count) {
        IntFunction<String> file = i -> folder + "/" + letters + i / IN_A_FOLDER + "/" + letters + i + ".js";
        return IntStream.range(0, count).mapToObj(file);
    }

    /** The pages in the language of the shelf, where they have text of their own in it. */
    private static Stream<String> pages(String lang, JsonNode shelf) {
        List<String> pages = new ArrayList<>();
        for (JsonNode entry : shelf) {
            boolean shown =
                    entry.path(3).asText().isEmpty() || entry.path(3).asText().equals(lang);
            if (entry.path(FORMS).isArray() && shown) {
                String fragment = entry.path(2).asText();
                pages.add(ROOT + lang + "/" + entry.path(1).asText() + "/index.html"
                        + (fragment.isEmpty() ? "" : "#" + fragment));
            }
        }
        return Lang.of(lang).isPresent() ? pages.stream() : Stream.empty();
    }
}
