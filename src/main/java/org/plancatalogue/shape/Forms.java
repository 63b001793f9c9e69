/* The forms that several keys share. */
package org.plancatalogue.shape;

import java.util.Arrays;
import java.util.Locale;
import org.plancatalogue.content.Accent;
import org.plancatalogue.content.Municipality;
import org.plancatalogue.lang.Era;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.shape.Form.Choice;
import org.plancatalogue.shape.Form.Flag;
import org.plancatalogue.shape.Form.Listing;
import org.plancatalogue.shape.Form.Spelling;
import org.plancatalogue.shape.Form.Text;

/** Texts of one spelling, words to choose from, and a text in both languages. */
final class Forms {
    private static final String NAME = "[a-z0-9][a-z0-9-]{0,62}";

    /** The address of a page within its language, such as {@code plans/sumida}. */
    static final String DOCUMENT = NAME + "(/" + NAME + ")?";

    /** The same, or that of a section. */
    static final String ADDRESS = DOCUMENT + "(#" + NAME + ")?";

    static final Text TEXT = text("文字列", "text", "", true);
    static final Text READING = text("かな（ひらがな・カタカナ）", "kana", "[ぁ-ゖァ-ー／ ]+", false);
    static final Text CODE = text("6桁の数字", "six digits", "[0-9]{6}", true);
    static final Text PERIOD =
            text("年度の範囲（`2019..2021`）", "fiscal years (`2019..2021`)", "[0-9]{4}\\.\\.[0-9]{4}", false);
    static final Text LINES =
            text("行の範囲（`15..18`）", "range of lines (`15..18`)", "[1-9][0-9]{0,5}\\.\\.[1-9][0-9]{0,5}", false);
    static final Text DAY = text("日付（`2026-11-25`）", "date (`2026-11-25`)", "[0-9]{4}-[0-9]{2}-[0-9]{2}", false);
    static final Text SITE_ADDRESS = text(
            "`http`か`https`のURL",
            "`http` or `https` URL",
            "https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~/-]*)?",
            false);
    static final Text STAMP =
            text("道具が書く12文字の値か`todo`", "twelve signs the tool writes, or `todo`", "(same-)?[0-9a-f]{12}|todo", true);
    static final Text SECTION = text("節のid", "id of a section", NAME, true);
    static final Text TARGET = text("アドレス（`plans/sumida#s1`）", "address (`plans/sumida#s1`)", ADDRESS, false);
    static final Flag FLAG = new Flag();
    static final Listing TEXTS = new Listing(TEXT);

    /** A text in each language. */
    static final Shape BOTH = Shape.of("both", "日英の文字列", "text in both languages")
            .required("ja", TEXT, "ものづくり", "日本語で書いたもの。", "The text in Japanese.")
            .required("en", TEXT, "manufacturing", "英語で書いたもの。", "The text in English.");

    private Forms() {}

    private static Text text(String ja, String en, String pattern, boolean numeric) {
        return new Text(new Names(ja, en), new Spelling(pattern, numeric));
    }

    static Choice languages() {
        return new Choice(Arrays.stream(Lang.values())
                .map(it ->
                        new Option(it.tag(), it == Lang.JA ? new Names("日本語", "Japanese") : new Names("英語", "English")))
                .toList());
    }

    static Choice kinds() {
        return new Choice(Arrays.stream(Municipality.Kind.values())
                .map(it -> new Option(it.key(), kind(it)))
                .toList());
    }

    private static Names kind(Municipality.Kind kind) {
        return switch (kind) {
            case SPECIAL_WARD -> new Names("特別区", "special ward of Tokyo");
            case CITY -> new Names("市", "city");
            case TOWN -> new Names("町", "town");
            case VILLAGE -> new Names("村", "village");
        };
    }

    static Choice accents() {
        return new Choice(Arrays.stream(Accent.values())
                .map(it -> new Option(it.key(), new Names("白い紙の上で " + it.onWhite(), it.onWhite() + " on white paper")))
                .toList());
    }

    static Choice eras() {
        return new Choice(Arrays.stream(Era.values())
                .map(it -> new Option(it.names().en().toLowerCase(Locale.ROOT), it.names()))
                .toList());
    }

    static Listing references(Target target) {
        return new Listing(new Form.Reference(target));
    }
}
