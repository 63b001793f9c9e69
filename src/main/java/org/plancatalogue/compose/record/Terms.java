/* The glossary as data. */
package org.plancatalogue.compose.record;

import static org.plancatalogue.dataset.Form.both;
import static org.plancatalogue.dataset.Form.list;
import static org.plancatalogue.dataset.Form.maybe;

import java.util.List;
import java.util.function.Function;
import org.plancatalogue.content.Origin;
import org.plancatalogue.content.Term;
import org.plancatalogue.dataset.Form;
import org.plancatalogue.dataset.Scalar;
import org.plancatalogue.dataset.Shape;
import org.plancatalogue.lang.Lang;

/** The terms in the order of their readings. */
public final class Terms {
    private Terms() {}

    public static Shape<Term> shape(Texts texts) {
        return Shape.<Term>named("term", "用語集の用語です。", "The terms of the glossary.")
                .with("id", Scalar.ID, "用語の識別子です。", "Identifier of the term.", Term::id)
                .with("name", both(maybe(Scalar.TEXT)), "用語です。", "The term.", Texts::title)
                .with(
                        "reading",
                        Scalar.KANA,
                        "用語の読み方です。",
                        "How the Japanese term is read.",
                        it -> it.reading().kana())
                .with(
                        "aliases",
                        both(list(Scalar.TEXT)),
                        "同じ意味の別の書き方です。",
                        "Other forms with the same meaning.",
                        it -> it::aliases)
                .with(
                        "avoid",
                        both(list(Scalar.TEXT)),
                        "このカタログで使わない呼び方です。",
                        "What this catalogue does not call it.",
                        it -> lang ->
                                it.avoided(lang).stream().map(Term.Word::text).toList())
                .with(
                        "summary",
                        both(maybe(Scalar.TEXT)),
                        "1行の説明です。私たちが書きました。",
                        "Its meaning in one line; ours, not a quotation.",
                        Texts::summary)
                .with(
                        "related",
                        list(Scalar.ID),
                        "関連する用語の`id`です。",
                        "The `id`s of related terms.",
                        it -> it.related().stream().map(Term.Related::term).toList())
                .with(
                        "used_in",
                        both(list(Scalar.TEXT)),
                        "用語を使っているページです（例：`plans/town#s1-1`）。言語のフォルダーからの場所で、`#`の後は節の`id`です。",
                        "The pages that use the term, such as `plans/town#s1-1`, by their place in the folder of a language; behind `#` stands the `id` of the section.",
                        it -> uses(texts, it))
                .with(
                        "translation",
                        Form.words(Texts.states()),
                        "用語と1行の説明の訳文の状態です。",
                        "How the translation of term and meaning stands.",
                        it -> texts.state(it, Origin.FRONT))
                .with("url", both(Scalar.ADDRESS), "用語のページです。", "Its page.", it -> texts.address(it.path(), ""));
    }

    /** Where its page lies below the folder of a language: articles lie in none of their own. */
    private static String page(String document) {
        return document.replaceFirst("^articles/", "");
    }

    private static Function<Lang, List<String>> uses(Texts texts, Term term) {
        return lang -> texts.catalogue().usage().of(term.id(), lang).stream()
                .map(it -> page(it.document()) + (it.section().isEmpty() ? "" : "#" + it.section()))
                .toList();
    }
}
