/* The files in which the catalogue can be taken along. */
package org.plancatalogue.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.dataset.Download;
import org.plancatalogue.dataset.Download.Subject;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.web.SitePath;

/** The one list of downloads, from which the page of the data, the DCAT record and whatever else names them are made. */
public final class Downloads {
    public static final SitePath CATALOGUE = new SitePath("data/catalogue.json");
    public static final SitePath SCHEMA = new SitePath("data/catalogue.schema.json");
    public static final SitePath INITIATIVES = new SitePath("data/initiatives.csv");
    public static final SitePath GLOSSARY = new SitePath("data/glossary.csv");
    public static final SitePath DCAT = new SitePath("data/dcat.jsonld");

    private static final int MOST_TEXTS = 600;

    private Downloads() {}

    /** Whether there is a file with every text: of more it would be too large to be mailed. */
    public static boolean isWhole(Catalogue catalogue) {
        return catalogue.content().nouns().count() <= MOST_TEXTS;
    }

    /** Those that are made; a new one is one line here. */
    public static List<Download> of(Catalogue catalogue) {
        List<Download> all = new ArrayList<>();
        all.add(new Download(
                INITIATIVES,
                "CSV",
                "text/csv",
                Subject.PLANS,
                new Names("取組の一覧です。表計算ソフトで開けます。", "All initiatives, for a spreadsheet.")));
        all.add(new Download(
                GLOSSARY,
                "CSV",
                "text/csv",
                Subject.GLOSSARY,
                new Names("用語集です。表計算ソフトで開けます。", "The glossary, for a spreadsheet.")));
        all.add(new Download(
                CATALOGUE,
                "JSON",
                "application/json",
                Subject.PLANS,
                new Names(
                        "計画、取組、分類、用語のすべてを1つにまとめたファイルです。プログラムで読み込めます。",
                        "Plans, initiatives, vocabularies and glossary in one file, for programs.")));
        if (!catalogue.content().terms().isEmpty()) {
            all.add(new Download(
                    Addresses.TERMBASE,
                    "TBX",
                    "application/x-tbx",
                    Subject.GLOSSARY,
                    new Names("用語集です。翻訳支援ツールに読み込めます。", "The glossary, for translators’ tools.")));
        }
        if (isWhole(catalogue)) {
            Arrays.stream(Lang.values()).map(Downloads::whole).forEach(all::add);
        }
        if (catalogue.content().site().release().isPresent()) {
            Arrays.stream(Lang.values()).map(Downloads::feed).forEach(all::add);
        }
        all.addAll(describing());
        return List.copyOf(all);
    }

    private static Download whole(Lang lang) {
        Names purpose = new Names(
                "{0}の全文を1つのファイルに収めたものです。インターネットにつながっていなくても読めます。",
                "All texts in {0} in one file, to be read without a connection.");
        return new Download(
                Addresses.whole(lang),
                "HTML",
                "text/html",
                Subject.OTHER,
                Optional.of(lang),
                purpose.filled(name(lang)));
    }

    private static Download feed(Lang lang) {
        Names purpose = new Names("更新を知らせるフィードです（{0}）。", "The feed that tells of new versions, in {0}.");
        return new Download(
                Addresses.feed(lang),
                "Atom",
                "application/atom+xml",
                Subject.OTHER,
                Optional.of(lang),
                purpose.filled(name(lang)));
    }

    /** Those that tell of the others. */
    private static List<Download> describing() {
        return List.of(
                new Download(
                        SCHEMA,
                        "JSON Schema",
                        "application/schema+json",
                        Subject.OTHER,
                        new Names("JSONファイルの形の定義です。検証に使えます。", "The shape of the JSON file, to check it against.")),
                new Download(
                        DCAT,
                        "JSON-LD",
                        "application/ld+json",
                        Subject.OTHER,
                        new Names(
                                "オープンデータのポータルに登録するための記録（DCAT）です。",
                                "A record of these files for portals of open data (DCAT).")));
    }

    private static Names name(Lang lang) {
        return lang == Lang.JA ? new Names("日本語", "Japanese") : new Names("英語", "English");
    }
}
