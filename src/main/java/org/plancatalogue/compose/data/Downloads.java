/* The files that can be taken along. */
package org.plancatalogue.compose.data;

import java.util.List;
import org.plancatalogue.dataset.Download;
import org.plancatalogue.dataset.Download.Subject;
import org.plancatalogue.lang.Names;
import org.plancatalogue.web.SitePath;

/** The one list of downloads: the page of the data and the DCAT record are made from it. */
final class Downloads {
    static final SitePath CATALOGUE = new SitePath("data/catalogue.json");
    static final SitePath SCHEMA = new SitePath("data/catalogue.schema.json");
    static final SitePath INITIATIVES = new SitePath("data/initiatives.csv");
    static final SitePath GLOSSARY = new SitePath("data/glossary.csv");
    static final SitePath DCAT = new SitePath("data/dcat.jsonld");

    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";

    private static final List<Download> ALL = List.of(
            new Download(
                    INITIATIVES,
                    "CSV",
                    CSV,
                    Subject.PLANS,
                    new Names("取組の一覧です。表計算ソフトで開けます。", "All initiatives, for a spreadsheet.")),
            new Download(
                    GLOSSARY,
                    "CSV",
                    CSV,
                    Subject.GLOSSARY,
                    new Names("用語集です。表計算ソフトで開けます。", "The glossary, for a spreadsheet.")),
            new Download(
                    CATALOGUE,
                    "JSON",
                    JSON,
                    Subject.PLANS,
                    new Names(
                            "計画、取組、分類、用語のすべてを1つにまとめたファイルです。プログラムで読み込めます。",
                            "Plans, initiatives, vocabularies and glossary in one file, for programs.")),
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

    private Downloads() {}

    static List<Download> all() {
        return ALL;
    }
}
