/* Makes differences between the languages of the real content, as slips make them. */
package org.plancatalogue.review.parity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.Usage;
import org.plancatalogue.content.Term;
import org.plancatalogue.figure.FigureSlip;
import org.plancatalogue.figure.RealSections;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.TermUse;

/**
 * One seed's choice of places.
 *
 * @param texts the files of the content by path
 * @param catalogue tells where terms are used
 */
record Differences(Map<String, String> texts, Catalogue catalogue, Random random) {
    private static final Pattern TARGET = Pattern.compile("(?<=\\]\\()[^)\\s]+");
    private static final Pattern ID = Pattern.compile("(?<=\\{#)[^}]+(?=}\\n)");
    private static final Pattern NOTE = Pattern.compile("(?<=> \\[!)(?:source|tags|photo)(?=])");
    private static final Pattern ITEM = Pattern.compile("(?m)^(?:- |[0-9]+\\. |\\| (?!-)).*\\n");
    private static final Pattern PARAGRAPH = Pattern.compile("(?<=\\n\\n)(?![-|>#0-9]).+(?:\\n.+)*\\n(?=\\n|\\z)");
    private static final Pattern LINE_END = Pattern.compile("(?<=[^\\n|])(?=\\n(?![-|>#0-9\\n{]).)");

    /** A figure, how each language writes it, and how a slip writes it. */
    private record Amount(String ja, String en, String slip) {}

    private static final List<Amount> AMOUNTS = List.of(
            new Amount("3億円", "300 million yen", "30 million yen"),
            new Amount("3億円", "JPY 300 million", "JPY 300 billion"),
            new Amount("1,500万円", "15 million yen", "150 million yen"),
            new Amount("25％", "25%", "52%"),
            new Amount("12.5％", "12.5 per cent", "12 per cent"),
            new Amount("3分の2", "two thirds", "one third"),
            new Amount("2割", "20 per cent", "2 per cent"),
            new Amount("令和元年度", "FY2019", "FY2020"),
            new Amount("平成30年度", "FY2018", "FY2030"),
            new Amount("昭和45年", "1970", "1975"),
            new Amount("平成31年4月1日", "1 April 2019", "1 April 2018"),
            new Amount("2021年3月", "March 2021", "May 2021"),
            new Amount("約2万人", "about 20,000 people", "about 2,000 people"));

    /** What goes wrong. */
    enum Kind {
        FIGURE(Differences::figure),
        AMOUNT(Differences::amount),
        ID(Differences::id),
        TERM(Differences::term),
        TERM_LINK(Differences::termLink),
        RENDERING(Differences::rendering),
        LINK(Differences::link),
        SHAPE(Differences::shape),
        FOOTNOTE(Differences::footnote);

        final Function<Differences, Optional<Edit>> slip;

        Kind(Function<Differences, Optional<Edit>> slip) {
            this.slip = slip;
        }

        /** The kinds take turns. */
        static Kind of(int seed) {
            return values()[seed % values().length];
        }
    }

    Edit of(Kind kind) {
        return Stream.generate(() -> kind.slip.apply(this))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Edit> figure() {
        String file = file();
        PlainPart part = part(file);
        RealSections shown = new RealSections(file, part.shown(), part.shown());
        return pick(FigureSlip.in(shown, lang(file), random))
                .map(it -> Edit.of(texts, file, part, it.at(), it.was(), it.is()));
    }

    private Optional<Edit> amount() {
        Amount amount = AMOUNTS.get(random.nextInt(AMOUNTS.size()));
        String ja = file().replace(".en.md", ".ja.md");
        String en = ja.replace(".ja.md", ".en.md");
        PlainPart first = part(ja);
        Map<String, String> both = new TreeMap<>(texts);
        both.put(ja, behind(ja, first.name(), "\nこの項目は" + amount.ja + "でした。\n"));
        both.put(en, behind(en, first.name(), "\nThis item was " + amount.en + ".\n"));
        PlainPart changed = part(both, en, first.name());
        int at = changed.text().lastIndexOf(amount.en);
        return first.isFront() ? Optional.empty() : Optional.of(Edit.of(both, en, changed, at, amount.en, amount.slip));
    }

    private Optional<Edit> footnote() {
        String ja = file().replace(".en.md", ".ja.md");
        String en = ja.replace(".ja.md", ".en.md");
        PlainPart first = part(ja);
        Map<String, String> both = new TreeMap<>(texts);
        both.put(ja, behind(ja, first.name(), "\nこれも同じです[^x]。\n\n[^x]: 注です。\n"));
        both.put(en, behind(en, first.name(), "\nSo is this.[^x]\n\n[^x]: A note.\n"));
        String file = random.nextBoolean() ? ja : en;
        PlainPart changed = part(both, file, first.name());
        int at = changed.text().lastIndexOf("[^x]", changed.text().lastIndexOf("[^x]:") - 1);
        return first.isFront() ? Optional.empty() : Optional.of(Edit.of(both, file, changed, at, "[^x]", ""));
    }

    private Optional<Edit> id() {
        String end = random.nextBoolean() ? "-new" : "x";
        return change(ID, it -> it.group() + end).map(it -> it.renaming(it.part(), it.part() + end));
    }

    private Optional<Edit> link() {
        List<String> all = texts.values().stream()
                .flatMap(it -> TARGET.matcher(it).results().map(MatchResult::group))
                .filter(it -> it.startsWith("../"))
                .toList();
        return change(
                TARGET,
                it -> it.group().startsWith("../")
                        ? all.get(random.nextInt(all.size()))
                        : it.group().replaceFirst("[0-9a-z](?=[^0-9a-z]*$)", "0"));
    }

    private Optional<Edit> termLink() {
        return change(Pattern.compile("(?<=\\[\\[)[a-z-]+"), it -> randomTerm().id());
    }

    private Optional<Edit> shape() {
        return switch (random.nextInt(4)) {
            case 0 -> change(ITEM, it -> "");
            case 1 -> change(PARAGRAPH, it -> "");
            case 2 -> change(LINE_END, it -> "\n");
            default -> change(NOTE, it -> it.group().equals("tags") ? "source" : "tags");
        };
    }

    /** Another term of the glossary in the place of the one that is used. */
    private Optional<Edit> term() {
        String file = file();
        PlainPart part = part(file);
        Usage.Spot spot = new Usage.Spot(document(file), lang(file), part.name().replaceAll("_.*", ""));
        return pick(catalogue.usage().in(spot).stream()
                        .filter(it -> !texts.getOrDefault(file, "").startsWith("[[", it.start()))
                        .toList())
                .filter(it -> !part.isFront())
                .map(it -> replaced(file, part, it));
    }

    private Edit replaced(String file, PlainPart part, TermUse use) {
        String was = texts.getOrDefault(file, "").substring(use.start(), use.end());
        List<Term> others = catalogue.content().terms().stream()
                .filter(it -> it.automatic()
                        && !it.id().equals(use.term())
                        && !document(file).endsWith("/" + it.id()))
                .toList();
        String is = others.get(random.nextInt(others.size())).names().in(lang(file));
        return Edit.of(texts, file, part, use.start() - part.start(), was, is);
    }

    /** What the glossary advises against, in the place of the name that it gives; not where it gives it. */
    private Optional<Edit> rendering() {
        String file = file();
        PlainPart part = part(file);
        return pick(catalogue.content().terms().stream()
                .filter(it -> !it.avoided(lang(file)).isEmpty() && !it.path().equals(document(file)))
                .flatMap(it -> Pattern.compile(Pattern.quote(it.names().in(lang(file))))
                        .matcher(part.shown())
                        .results()
                        .map(found ->
                                Edit.of(texts, file, part, found.start(), found.group(), avoided(it, lang(file)))))
                .toList());
    }

    private String avoided(Term term, Lang lang) {
        return term.avoided(lang).get(random.nextInt(term.avoided(lang).size())).text();
    }

    private Optional<Edit> change(Pattern what, Function<MatchResult, String> with) {
        String file = file();
        PlainPart part = part(file);
        return part.isFront()
                ? Optional.empty()
                : pick(what.matcher(part.text()).results().toList())
                        .map(it -> Edit.of(texts, file, part, it.start(), it.group(), with.apply(it)))
                        .filter(it -> !it.texts().equals(texts));
    }

    private String behind(String file, String part, String more) {
        String text = texts.getOrDefault(file, "");
        PlainPart found = part(texts, file, part);
        int end = found.start() + found.text().length();
        String before = text.substring(0, end).stripTrailing() + "\n";
        return before + more + (end < text.length() ? "\n" : "") + text.substring(end);
    }

    private static PlainPart part(Map<String, String> texts, String file, String name) {
        return PlainPart.of(texts.getOrDefault(file, "")).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private PlainPart part(String file) {
        return pick(PlainPart.of(texts.getOrDefault(file, ""))).orElseThrow();
    }

    private String file() {
        return pick(texts.keySet().stream().filter(it -> it.endsWith(".md")).toList())
                .orElseThrow();
    }

    private Term randomTerm() {
        return pick(catalogue.content().terms()).orElseThrow();
    }

    private <T> Optional<T> pick(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private static String document(String file) {
        return file.replaceFirst("\\.[a-z]{2}\\.md$", "");
    }

    private static Lang lang(String file) {
        return file.endsWith(".ja.md") ? Lang.JA : Lang.EN;
    }
}
