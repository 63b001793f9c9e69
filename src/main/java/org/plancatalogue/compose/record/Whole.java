/* The catalogue as one record. */
package org.plancatalogue.compose.record;

import static org.plancatalogue.dataset.Form.both;
import static org.plancatalogue.dataset.Form.list;
import static org.plancatalogue.dataset.Form.maybe;

import java.util.Arrays;
import java.util.Optional;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Release;
import org.plancatalogue.content.Site;
import org.plancatalogue.dataset.Form;
import org.plancatalogue.dataset.Scalar;
import org.plancatalogue.dataset.Shape;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;

/** What {@code catalogue.json} holds. */
public final class Whole {
    /**
     * The version of the shape (Semantic Versioning): the last number rises where only words change, the second where a
     * field is added, the first where one goes, or is called or means something else.
     */
    public static final String FORMAT = "1.0.0";

    public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private static final String LICENCE_NAME = "CC BY 4.0";

    private Whole() {}

    /** @param schema the address of its schema */
    public static Shape<Catalogue> shape(Texts texts, String schema) {
        return about(texts, schema)
                .with(
                        "source",
                        source(),
                        "計画が書かれていた原文書です。",
                        "The document the plans were taken from.",
                        it -> site(it).source())
                .with(
                        "concepts",
                        list(Concepts.shape(texts)),
                        "分類の語彙です。",
                        "The vocabularies.",
                        it -> it.content().vocabulary().concepts())
                .with(
                        "municipalities",
                        list(Municipalities.shape()),
                        "自治体です。コードの順に並べています。",
                        "The municipalities, in the order of their codes.",
                        it -> it.content().plans())
                .with(
                        "plans",
                        list(Plans.shape(texts)),
                        "計画です。",
                        "The plans.",
                        it -> it.content().plans())
                .with(
                        "initiatives",
                        list(Initiatives.shape(texts)),
                        "取組と入れ子の事業です。",
                        "Initiatives and nested projects.",
                        Initiatives::all)
                .with(
                        "glossary",
                        list(Terms.shape(texts)),
                        "用語です。読み方の順に並べています。",
                        "The terms, in the order of their readings.",
                        it -> it.content().terms());
    }

    /** What the data is, and on what terms it stands. */
    private static Shape<Catalogue> about(Texts texts, String schema) {
        return Shape.<Catalogue>named("catalogue", "カタログ全体です。", "The catalogue as a whole.")
                .with(
                        "$schema",
                        Scalar.ADDRESS,
                        "このファイルの形を定めるJSON Schemaです。",
                        "The JSON Schema of this file.",
                        it -> schema)
                .with("format", Form.words(FORMAT), "データの形の版です。", "The version of the shape of the data.", it -> FORMAT)
                .with(
                        "version",
                        maybe(Scalar.TEXT),
                        "カタログの版です。",
                        "The version of the catalogue.",
                        it -> site(it).release().map(Release::version))
                .with(
                        "released",
                        maybe(Scalar.DAY),
                        "その版を公開した日です。",
                        "The day of that version.",
                        it -> site(it).release().map(Release::date))
                .with(
                        "title",
                        both(Scalar.TEXT),
                        "カタログの名前です。",
                        "The title of the catalogue.",
                        it -> site(it).title()::in)
                .with(
                        "description",
                        both(Scalar.TEXT),
                        "カタログの説明です。",
                        "What the catalogue is.",
                        it -> site(it).description()::in)
                .with(
                        "status",
                        both(Scalar.TEXT),
                        "読む前に知っておくべきことです。",
                        "What to know before anything else.",
                        it -> site(it).status()::in)
                .with(
                        "caveat",
                        both(Scalar.TEXT),
                        "予算についての断り書きです。",
                        "The caveat on budgets.",
                        it -> site(it).caveat()::in)
                .with(
                        "blanks",
                        both(Scalar.TEXT),
                        "サイトの対応表の空欄の意味です。",
                        "What a blank in the site’s tables of themes means.",
                        it -> site(it).blanks()::in)
                .with("licence", licence(), "文章の利用条件です。", "The terms for the texts.", it -> LICENCE)
                .with(
                        "original_language",
                        Form.words(Arrays.stream(Lang.values()).map(Lang::tag).toArray(String[]::new)),
                        "原文の言語です。",
                        "The language the texts are translated from.",
                        it -> site(it).original().tag())
                .with("url", both(Scalar.ADDRESS), "カタログの入口です。", "The home page.", it -> texts.address("", ""));
    }

    private static Shape<String> licence() {
        return Shape.<String>named("licence", "利用条件です。", "The terms of use.")
                .with("name", Scalar.TEXT, "利用条件の名前です。", "Name of the licence.", it -> LICENCE_NAME)
                .with("url", Scalar.ADDRESS, "利用条件の全文です。", "Its text.", it -> it);
    }

    private static Shape<Site.SourceDocument> source() {
        return Shape.<Site.SourceDocument>named("source", "原文書です。", "The source document.")
                .with("title", both(Scalar.TEXT), "原文書の名前です。", "Its title.", it -> it.title()::in)
                .with("lines", maybe(Scalar.NUMBER), "行数です。", "How many lines it has.", it -> number(it.lines()))
                .with(
                        "characters",
                        maybe(Scalar.NUMBER),
                        "文字数です。",
                        "How many characters it has.",
                        it -> number(it.characters()))
                .with(
                        "sha256",
                        Scalar.code(new Names("16進数の文字列", "hexadecimal text"), "^[0-9a-f]*$"),
                        "原文書を見分けるための要約値（SHA-256）です。",
                        "Its digest (SHA-256), which identifies it.",
                        Site.SourceDocument::sha256)
                .with(
                        "address_note",
                        both(Scalar.TEXT),
                        "原文書の場所についての注記です。",
                        "A note on its address.",
                        it -> it.addressNote()::in)
                .with(
                        "approver_note",
                        both(Scalar.TEXT),
                        "承認者についての注記です。",
                        "A note on who approved the plans.",
                        it -> it.approverNote()::in);
    }

    private static Optional<Integer> number(String digits) {
        return digits.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static Site site(Catalogue catalogue) {
        return catalogue.content().site();
    }
}
