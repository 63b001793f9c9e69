/* The entries of a catalogue as large as wanted, for measuring; it is no test. */
package org.plancatalogue.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.plancatalogue.RealCatalogue;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.compose.search.Searchable;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.web.SiteFile;

/**
 * The real plans over and over, each time of another municipality and in other words: a third of the kanji compounds and
 * of the longer English words are replaced by others, drawn so that few are frequent and many rare, as in real texts.
 */
public final class ManyPlans {
    private static final Pattern COMPOUND = Pattern.compile("[\\u4e00-\\u9fff]{2}");
    private static final Pattern WORD = Pattern.compile("\\b[a-z]{5,}\\b");
    private static final int KANJI = 2100;
    private static final String[] SOUNDS = {
        "ka", "ri", "to", "men", "sol", "ver", "tan", "ple", "gor", "ish", "cra", "do"
    };
    private static final String[] KANA = {"か", "り", "と", "めん", "そ", "べ", "たん", "ぷ", "ご", "いし", "くら", "ど"};
    private static final double CHANGED = 0.33;

    private final Random random = new Random(10_000);

    private ManyPlans() {}

    /** The files of the search over so many plans, with the real terms, concepts and articles. */
    public static List<SiteFile> files(int plans) {
        Catalogue catalogue = RealCatalogue.read();
        List<Group> real = Searchable.of(catalogue);
        ManyPlans many = new ManyPlans();
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < plans; i++) {
            groups.add(many.plan(real.get(i % catalogue.content().plans().size()), i));
        }
        groups.addAll(real);
        return SearchFiles.of(groups, Searchable.concepts(catalogue), Map.of());
    }

    private Group plan(Group model, int number) {
        String id = "town" + number;
        Names town = new Names(kanji() + kanji() + "市", capital(sound() + sound() + sound()) + " City");
        String reading = kana() + kana() + kana() + "し";
        List<Entry> entries =
                model.entries().stream().map(it -> entry(it, id, number, town)).toList();
        return new Group(town, List.of(reading), entries);
    }

    private Entry entry(Entry model, String id, int number, Names town) {
        Map<Lang, String> texts = new EnumMap<>(Lang.class);
        texts.put(Lang.JA, japanese(model.text(Lang.JA)));
        texts.put(Lang.EN, english(model.text(Lang.EN)));
        boolean plan = model.kind() == Kind.PLAN;
        Names names = plan
                ? new Names(town.ja() + "地域産業活性化計画", town.en() + " Regional Industry Revitalization Plan")
                : new Names(japanese(model.names().ja()), english(model.names().en()));
        List<String> traits = model.traits().stream()
                .map(it -> it.startsWith("municipality:") ? "municipality:" + id : it)
                .toList();
        return new Entry(
                model.kind(),
                "plans/" + id,
                model.fragment().isEmpty() ? "" : model.fragment() + "-" + number,
                model.langs(),
                names,
                model.reading(),
                List.of(),
                texts,
                model.terms(),
                traits);
    }

    private String japanese(String text) {
        return COMPOUND.matcher(text).replaceAll(it -> random.nextDouble() < CHANGED ? kanji() + kanji() : it.group());
    }

    private String english(String text) {
        return WORD.matcher(text)
                .replaceAll(it -> random.nextDouble() < CHANGED ? sound() + sound() + sound() : it.group());
    }

    private String kanji() {
        return String.valueOf((char) ('一' + drawn(KANJI) * 9));
    }

    private String sound() {
        return SOUNDS[drawn(SOUNDS.length)];
    }

    private String kana() {
        return KANA[drawn(KANA.length)];
    }

    /** A number below a bound; small ones are frequent. */
    private int drawn(int bound) {
        double chance = random.nextDouble();
        return (int) (bound * chance * chance);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
