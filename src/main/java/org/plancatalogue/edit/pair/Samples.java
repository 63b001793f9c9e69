/* What stands in new files until somebody writes their texts. */
package org.plancatalogue.edit.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;

/** Pairs that a build takes, with plain words where texts have to be written. */
public final class Samples {
    private static final Names SUMMARY = new Names("（一文の要約を書いてください。）", "(A summary in one sentence.)");
    private static final Names TEXT = new Names("（本文を書いてください。）\n", "(The text.)\n");

    private Samples() {}

    /** An article; the menu lists it only where {@code site.yaml} does. */
    public static NewPair article(String id, Lang original, Names titles) {
        return new NewPair("articles/" + id, original, titles, Optional.empty(), List.of(), SUMMARY, TEXT);
    }

    /** A term of the glossary. */
    public static NewPair term(String id, Lang original, Names titles, String reading) {
        return new NewPair(
                "glossary/" + id, original, titles, Optional.empty(), List.of("reading: " + reading), SUMMARY, TEXT);
    }

    /**
     * A plan with one pillar and one initiative, whose ids begin with the plan's, as an initiative's id is unique.
     *
     * @param facts the municipality's facts as lines of front matter
     * @param theme the initiative's theme; without one the plan has no pillar yet
     */
    public static NewPair plan(
            String id, Lang original, Names titles, Names names, List<String> facts, Optional<String> theme) {
        List<String> all = new ArrayList<>(facts);
        all.add("lines: 1..1");
        theme.ifPresent(it -> all.addAll(pillar(id, it)));
        Names body = theme.isEmpty() ? TEXT : new Names(body(id, Lang.JA), body(id, Lang.EN));
        return new NewPair("plans/" + id, original, titles, Optional.of(names), all, SUMMARY, body);
    }

    private static List<String> pillar(String id, String theme) {
        return """
                pillars:
                  %1$s-1:
                    initiatives:
                      %1$s-1-1:
                        reading: とりくみ
                        theme: %2$s
                        lines: 1..1
                """.formatted(id, theme).lines().toList();
    }

    private static String body(String id, Lang lang) {
        String text = TEXT.in(lang);
        String pillar = new Names("柱", "Pillar").in(lang);
        String initiative = new Names("取組", "Initiative").in(lang);
        return text + "\n## " + pillar + " {#" + id + "-1}\n\n" + text + "\n### " + initiative + " {#" + id
                + "-1-1}\n\n" + text;
    }
}
