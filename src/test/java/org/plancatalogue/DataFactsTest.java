/* The same facts stand in the pages, in the JSON and in the tables. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancatalogue.dataset.Read;
import org.plancatalogue.lang.Lang;

class DataFactsTest {
    private static final JsonNode JSON = Read.json(RealSite.BUILT, "catalogue.json");
    private static final List<Map<String, String>> ROWS = Read.csv(RealSite.BUILT, "initiatives.csv");
    private static final List<Map<String, String>> TERMS = Read.csv(RealSite.BUILT, "glossary.csv");
    private static final Map<String, Document> PAGES = new HashMap<>();

    @ParameterizedTest
    @EnumSource
    void initiativesAreTheSameOnPagesInJsonAndInTheTable(Lang lang) {
        List<String> onPages = new ArrayList<>();
        for (JsonNode plan : JSON.path("plans")) {
            Document page = page(lang, "plans/" + plan.path("id").asText());
            page.select(".initiative").forEach(it -> onPages.add(ofPage(page, it, lang)));
        }

        assertThat(onPages).hasSize(18);
        assertThat(stream(JSON.path("initiatives")).map(it -> ofJson(it, lang))).containsExactlyElementsOf(onPages);
        assertThat(ROWS.stream().map(it -> ofRow(it, lang))).containsExactlyElementsOf(onPages);
    }

    @ParameterizedTest
    @EnumSource
    void whereATermIsUsedIsAPageWithThatSection(Lang lang) {
        for (JsonNode term : JSON.path("glossary")) {
            for (JsonNode use : term.path("used_in").path(lang.tag())) {
                String[] parts = use.asText().split("#", -1);
                Document page = page(lang, parts[0]);
                assertThat(parts.length == 1 ? page.body() : page.getElementById(parts[1]))
                        .as(use.asText())
                        .isNotNull();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void plansAndPillarsAreTheSame(Lang lang) {
        for (JsonNode plan : JSON.path("plans")) {
            Document page = page(lang, "plans/" + plan.path("id").asText());
            String facts = page.select(".facts__list").text();
            JsonNode town =
                    named(JSON.path("municipalities"), plan.path("municipality").asText());

            assertThat(facts).contains(town.path("code").asText());
            assertThat(facts)
                    .contains(plan.path("period_start").asText() + "/"
                            + plan.path("period_end").asText())
                    .contains(plan.path("eras").path(lang.tag()).asText());
            assertThat(page.select("h1").text())
                    .contains(town.path("name").path(lang.tag()).asText());
            assertThat(page.body().text())
                    .contains(plan.path("title").path(lang.tag()).asText());
            assertThat(stream(plan.path("pillars"))
                            .map(it -> it.path("id").asText() + " "
                                    + it.path("name").path(lang.tag()).asText()
                                    + it.path("open").asBoolean()))
                    .containsExactlyElementsOf(page.select("section.pillar").stream()
                            .map(it -> it.id() + " " + own(it.selectFirst("h2")) + has(it, "> .badge"))
                            .toList());
        }
        assertThat(ROWS).allSatisfy(row -> {
            JsonNode plan = named(JSON.path("plans"), row.get("plan_id"));
            JsonNode pillar = named(plan.path("pillars"), row.get("pillar_id"));
            assertThat(row)
                    .containsEntry(
                            "plan_period_start", plan.path("period_start").asText())
                    .containsEntry("plan_period_end", plan.path("period_end").asText())
                    .containsEntry("municipality_code", row.get("record").substring(0, 6))
                    .containsEntry("pillar_open", pillar.path("open").asText())
                    .containsEntry(
                            "pillar_name_" + lang.tag(),
                            pillar.path("name").path(lang.tag()).asText());
        });
    }

    @ParameterizedTest
    @EnumSource
    void termsAreTheSame(Lang lang) {
        List<String> onPages = new ArrayList<>();
        for (JsonNode term : JSON.path("glossary")) {
            String id = term.path("id").asText();
            onPages.add(ofPage(id, page(lang, "glossary/" + id)));
        }

        assertThat(onPages).hasSize((int) RealSite.BUILT.files().stream()
                .filter(it -> it.path().value().matches(lang.tag() + "/glossary/[^/]+/index\\.html"))
                .count());
        assertThat(stream(JSON.path("glossary")).map(it -> ofJsonTerm(it, lang)))
                .containsExactlyElementsOf(onPages);
        assertThat(TERMS.stream()
                        .map(it -> String.join(
                                "\n",
                                it.get("id"),
                                it.get("name_" + lang.tag()),
                                it.get("summary_" + lang.tag()),
                                it.get("aliases_" + lang.tag()).replace(" | ", "/"),
                                "related " + sorted(it.get("related").split(" \\| ")),
                                "used in "
                                        + uses(it.get("used_in_" + lang.tag()).split(" \\| ")))))
                .containsExactlyElementsOf(onPages);
    }

    /** The index of Japanese shows how everything is read. */
    @ParameterizedTest
    @EnumSource(names = "JA")
    void readingsAreThoseOfTheIndex(Lang lang) {
        String index = page(lang, "index").body().text();

        assertThat(Stream.of("municipalities", "initiatives", "glossary")
                        .flatMap(it -> stream(JSON.path(it)))
                        .map(it -> it.path("reading").asText()))
                .hasSizeGreaterThan(50)
                .allSatisfy(it -> assertThat(index).contains(it));
        assertThat(Stream.concat(ROWS.stream(), TERMS.stream()).map(it -> it.get("reading")))
                .containsExactlyElementsOf(Stream.of("initiatives", "glossary")
                        .flatMap(it -> stream(JSON.path(it)))
                        .map(it -> it.path("reading").asText())
                        .toList());
    }

    private static String ofPage(Document page, Element initiative, Lang lang) {
        Element heading = initiative.selectFirst(":is(h3, h4)");
        List<String> tags =
                initiative.select("> .tags li").stream().map(it -> tag(it)).toList();
        return String.join(
                "\n",
                initiative.id(),
                own(heading),
                initiative.select(".initiative__other").first().text(),
                initiative.select(".initiative__record").first().text(),
                "open " + has(initiative, "> .badge"),
                "tags " + tags,
                "contents "
                        + initiative
                                .selectFirst(".prose")
                                .select("> ul > li, > ol > li")
                                .eachText(),
                page.select("link[rel=canonical]").attr("href") + "#" + initiative.id() + " " + lang.tag());
    }

    /** The id of a concept is the folder of its page; the marks are words for those who do not see them. */
    private static String tag(Element item) {
        String[] href = item.selectFirst("a").attr("href").split("/", -1);
        String level = item.select(".mark").attr("data-level");
        boolean inferred = item.select(".tags__basis").eachText().stream().anyMatch(it -> it.matches("推定|inferred"));
        return href[href.length - 2] + (level.isEmpty() ? "" : " " + level) + (inferred ? " inferred" : "");
    }

    private static String ofJson(JsonNode initiative, Lang lang) {
        List<String> tags = stream(initiative.path("tags"))
                .map(it -> it.path("concept").asText()
                        + (it.path("role").isNull() ? "" : " " + it.path("role").asText())
                        + (it.path("basis").asText().equals("inferred") ? " inferred" : ""))
                .toList();
        return String.join(
                "\n",
                initiative.path("id").asText(),
                initiative.path("name").path(lang.tag()).asText(),
                initiative.path("name").path(lang.other().tag()).asText(),
                initiative.path("record").asText(),
                "open " + initiative.path("open").asBoolean(),
                "tags " + tags,
                "contents "
                        + stream(initiative.path("contents").path(lang.tag()))
                                .map(JsonNode::asText)
                                .toList(),
                initiative.path("url").path(lang.tag()).asText() + " " + lang.tag());
    }

    private static String ofRow(Map<String, String> row, Lang lang) {
        List<String> inferred = values(row, "inferred");
        List<String> tags = Stream.of("theme", "secondary_themes", "instruments", "audiences")
                .flatMap(column -> values(row, column).stream()
                        .map(it -> it
                                + switch (column) {
                                    case "theme" -> " primary";
                                    case "secondary_themes" -> " secondary";
                                    default -> "";
                                }
                                + (inferred.contains(it) ? " inferred" : "")))
                .toList();
        return String.join(
                "\n",
                row.get("id"),
                row.get("name_" + lang.tag()),
                row.get("name_" + lang.other().tag()),
                row.get("record"),
                "open " + row.get("open"),
                "tags " + tags,
                "contents " + values(row, "contents_" + lang.tag()),
                row.get("url_" + lang.tag()) + " " + lang.tag());
    }

    private static String ofPage(String id, Document page) {
        String aliases = page.select(".term__aliases").text().replaceFirst("^[^:：]*[:：]\\s*", "");
        return String.join(
                "\n",
                id,
                page.selectFirst("h1").text(),
                page.selectFirst(".prose--lead").text(),
                aliases.replaceAll("、|, ", "/"),
                "related "
                        + sorted(page.select(".contents__list a").eachAttr("href").stream()
                                .map(it -> it.replaceFirst("\\.\\./(.*)/index\\.html", "$1"))
                                .toArray(String[]::new)),
                "used in "
                        + sorted(page.select("#uses a").stream()
                                .filter(it -> it.closest("li")
                                        .select("> .uses__sections")
                                        .isEmpty())
                                .map(it -> document(it.attr("href")))
                                .toArray(String[]::new)));
    }

    /** The document that a term's page leads to, such as {@code plans/sumida#s1-1}. */
    private static String document(String href) {
        String path = href.replace("/index.html", "");
        if (!path.startsWith("../../")) {
            return path.replaceFirst("^\\.\\./", "glossary/");
        }
        return path.substring("../../".length());
    }

    private static String ofJsonTerm(JsonNode term, Lang lang) {
        return String.join(
                "\n",
                term.path("id").asText(),
                term.path("name").path(lang.tag()).asText(),
                term.path("summary").path(lang.tag()).asText(),
                String.join("/", texts(term.path("aliases").path(lang.tag()))),
                "related " + sorted(texts(term.path("related"))),
                "used in " + uses(texts(term.path("used_in").path(lang.tag()))));
    }

    private static String[] texts(JsonNode array) {
        return stream(array).map(JsonNode::asText).toArray(String[]::new);
    }

    private static Set<String> sorted(String... values) {
        Set<String> sorted = new TreeSet<>(Arrays.asList(values));
        sorted.remove("");
        return sorted;
    }

    /** A page names a document's lead only where it names none of its sections. */
    private static Set<String> uses(String... places) {
        Set<String> uses = sorted(places);
        uses.removeIf(it -> uses.stream().anyMatch(that -> that.startsWith(it + "#")));
        return uses;
    }

    private static List<String> values(Map<String, String> row, String column) {
        return row.get(column).isEmpty() ? List.of() : List.of(row.get(column).split(" \\| "));
    }

    private static boolean has(Element element, String selector) {
        return !element.select(selector).isEmpty();
    }

    /** A heading without the number in front of it. */
    private static String own(Element heading) {
        Element copy = heading.clone();
        copy.select("[class$=__number]").remove();
        return copy.text();
    }

    private static JsonNode named(JsonNode array, String id) {
        return stream(array)
                .filter(it -> it.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Document page(Lang lang, String document) {
        return PAGES.computeIfAbsent(
                lang.tag() + "/" + document + "/index.html",
                path -> RealSite.BUILT.files().stream()
                        .filter(it -> it.path().value().equals(path))
                        .findFirst()
                        .map(it -> Jsoup.parse(it.text()))
                        .orElseThrow(() -> new AssertionError("no page " + path)));
    }
}
