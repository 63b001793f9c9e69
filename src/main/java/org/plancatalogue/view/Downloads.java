/* The files in which the catalogue can be taken along. */
package org.plancatalogue.view;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.web.SitePath;

/** The one list of files with all the data in them, from which whatever names them is made. */
public final class Downloads {
    private static final int MOST_TEXTS = 600;

    private static final Names TERMS = new Names("翻訳支援ツール用の用語集（TBX）", "The glossary for translators’ tools (TBX)");
    private static final Names WHOLE = new Names("1つのHTMLファイルに収めた全文（{0}）", "All texts in one HTML file, in {0}");

    private Downloads() {}

    /** Whether there is a file with every text: of more it would be too large to be mailed. */
    public static boolean isWhole(Catalogue catalogue) {
        return catalogue.content().nouns().count() <= MOST_TEXTS;
    }

    /** Those that are made; a new one is one line here. */
    public static List<Download> of(Catalogue catalogue) {
        Stream<Download> whole = Arrays.stream(Lang.values())
                .filter(it -> isWhole(catalogue))
                .map(it -> new Download(Addresses.whole(it), "text/html", WHOLE.filled(name(it))));
        Stream<Download> terms = Stream.of(new Download(Addresses.TERMBASE, "application/x-tbx", TERMS))
                .filter(it -> !catalogue.content().terms().isEmpty());
        return Stream.concat(terms, whole).toList();
    }

    private static Names name(Lang lang) {
        return lang == Lang.JA ? new Names("日本語", "Japanese") : new Names("英語", "English");
    }

    /**
     * A file of the site.
     *
     * @param type its media type
     * @param name what it is
     */
    public record Download(SitePath path, String type, Names name) {}
}
