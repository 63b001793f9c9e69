/* Rule: Japanese on a page of another language is marked. */
package org.plancatalogue.check.text;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.plancatalogue.check.read.Markup;
import org.plancatalogue.check.read.PageRule;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.spelling.LanguageTag;
import org.plancatalogue.problem.ProblemKind;

/**
 * Without {@code lang="ja"} the words are read out in the wrong language and drawn in Chinese forms (WCAG 2.2, 3.1.2).
 * Told by kana, two of them or one beside kanji: a single one may be a sign or part of a face. A title cannot be marked.
 */
final class ForeignText implements PageRule {
    private static final Evaluator EXEMPT = QueryParser.parse("code, pre, samp, kbd, textarea, [hidden]");
    private static final String KANA = "[\\p{IsHiragana}\\p{IsKatakana}&&[^ー・]]";
    private static final String WORD = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・]";
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}ー・]+" + KANA + WORD + "*|" + KANA + WORD + "+");

    /** Languages written in kana: Japanese, Ainu, and those of the Ryukyus. */
    private static final Set<String> WRITTEN_SO =
            Set.of("ja", "ojp", "ain", "ams", "kzg", "mvi", "okn", "rys", "ryu", "tkn", "xug", "yoi", "yox");

    private static final int LONGEST = 20;

    @Override
    public Stream<Finding> findings(Markup page) {
        boolean japanese =
                page.with("lang").stream().allMatch(it -> it.attr("lang").startsWith("ja"));
        return japanese ? Stream.empty() : page.texts().stream().flatMap(it -> unmarked(page, it).stream());
    }

    private static Optional<Finding> unmarked(Markup page, TextNode text) {
        String whole = text.getWholeText();
        Element parent = text.parent();
        if (parent == null || !hasKana(whole)) {
            return Optional.empty();
        }
        Matcher kana = JAPANESE.matcher(whole);
        boolean titled = parent.normalName().equals("title");
        if (titled || !kana.find()) {
            return Optional.empty();
        }
        if (!isForeign(page, parent) || parent.closest(EXEMPT) != null) {
            return Optional.empty();
        }
        int start = Math.max(0, text.sourceRange().startPos());
        int found = Math.max(start, page.source().text().indexOf(kana.group(), start));
        String words = kana.group().length() > LONGEST ? kana.group().substring(0, LONGEST) + "…" : kana.group();
        return Optional.of(Finding.of(ProblemKind.UNMARKED_JAPANESE, page.path(), page.at(found), "", words));
    }

    private static boolean hasKana(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 'ぁ' && text.charAt(i) <= 'ヺ') {
                return true;
            }
        }
        return false;
    }

    /** A code that is none, and a page whose address says that it is Japanese, are other rules'. */
    private static boolean isForeign(Markup page, Element element) {
        String language = page.language(element).orElse("");
        boolean misnamed = page.path().value().startsWith("ja/")
                && page.language().filter(language::equalsIgnoreCase).isPresent();
        return !language.isEmpty()
                && LanguageTag.isCode(language)
                && !WRITTEN_SO.contains(language.split("-", 2)[0])
                && !misnamed;
    }
}
