/* Rule: the text holds no characters that nobody sees, and was decoded once. */
package org.plancatalogue.check.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.plancatalogue.check.read.Markup;
import org.plancatalogue.check.read.PageRule;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.lang.Characters;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.ProblemKind;

/**
 * Invisible characters spoil searching and copying, those that change the direction of text can make it lie; text
 * decoded wrongly is told by the traces it leaves. Scripts written from right to left may use direction marks.
 */
final class TextCharacters implements PageRule {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi");

    /** Direction marks and overrides, characters without width, tags (Unicode 16, chapters 9 and 23). */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u200B\\u200E\\u200F\\u2060\\uFEFF\\u202A-\\u202E\\u2066-\\u2069]|[\\x{E0000}-\\x{E007F}]");

    /** The flags of England, Scotland and Wales are written with tags (UTS 51, 1.4.9). */
    private static final Pattern FLAG = Pattern.compile("\\x{1F3F4}[\\x{E0020}-\\x{E007E}]+\\x{E007F}");

    /** A place is kept with nothing to see in it, as for the mark of a link. */
    private static final Pattern PLACE = Pattern.compile("[\\s\\u200B\\u2060\\uFEFF]+");

    private static final Pattern OVERRIDE = Pattern.compile("[\\u202D\\u202E]");
    private static final Pattern DIRECTION = Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern REPLACED = Pattern.compile(".{0,8}\\uFFFD.{0,8}", Pattern.DOTALL);

    /** UTF-8 read as Shift_JIS shows these characters at every second or third place. */
    private static final Pattern AS_SHIFT_JIS = Pattern.compile("[縺繧繝]\\S.{0,3}[縺繧繝]\\S?");

    private static final Pattern NOT_ASCII = Pattern.compile("[\\u0080-\\u02FF\\u2010-\\u2122]{2,}");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Override
    public Stream<Finding> findings(Markup page) {
        List<Finding> found = new ArrayList<>();
        String source = page.source().text();
        if (source.indexOf('\0') >= 0) {
            found.add(Finding.of(ProblemKind.NUL_BYTE, page.path(), page.at(source.indexOf('\0')), ""));
        }
        for (TextNode text : page.texts()) {
            judge(page, text, found);
        }
        return found.stream();
    }

    private static void judge(Markup page, TextNode text, List<Finding> found) {
        String words = text.getWholeText();
        if (isPlain(words)) {
            return;
        }
        Element parent = text.parent();
        INVISIBLE
                .matcher(FLAG.matcher(words)
                        .replaceAll(it -> " ".repeat(it.group().length())))
                .results()
                .filter(it -> !PLACE.matcher(words).matches())
                .filter(it -> !isNeeded(it.group(), page, parent == null ? page.document() : parent))
                .findFirst()
                .ifPresent(it -> found.add(Finding.of(
                        ProblemKind.INVISIBLE_IN_TEXT,
                        page.path(),
                        at(page, text, it),
                        "",
                        Characters.name(it.group().codePointAt(0)))));
        garbled(words)
                .ifPresent(it -> found.add(Finding.of(
                        ProblemKind.MOJIBAKE,
                        page.path(),
                        at(page, text, it),
                        "",
                        it.group().strip())));
    }

    /** In a language written from right to left, or beside words that are, direction marks have their use. */
    private static boolean isNeeded(String character, Markup page, Element around) {
        boolean leftwards = page.language(around)
                .filter(it -> RIGHT_TO_LEFT.contains(it.split("-", 2)[0]))
                .isPresent();
        boolean mixed = !OVERRIDE.matcher(character).matches()
                && around.wholeText().codePoints().anyMatch(TextCharacters::isLeftwards);
        return DIRECTION.matcher(character).matches() && (leftwards || mixed);
    }

    private static boolean isLeftwards(int c) {
        byte direction = Character.getDirectionality(c);
        return c != '\u200F'
                && (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /** Nearly every text: nothing in it can break a rule. */
    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (!isPlain(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c < 0x80
                || (c >= 0x3000 && c <= 0x33FF)
                || (c >= 0x4E00 && c <= 0x9FFF && c != '縺' && c != '繧' && c != '繝')
                || (c >= 0xFF00 && c <= 0xFF60);
    }

    /** Of pairs only those count that stand for Latin letters: É” may end a word in capitals. */
    private static Optional<MatchResult> garbled(String words) {
        return Stream.of(REPLACED, AS_SHIFT_JIS)
                .flatMap(it -> it.matcher(words).results())
                .findFirst()
                .or(() -> NOT_ASCII
                        .matcher(words)
                        .results()
                        .filter(it -> it.group().length() > 2 || it.group().matches("[ÂÃ].*"))
                        .filter(it -> isDecodedTwice(it.group()))
                        .findFirst());
    }

    /** Whether the characters, taken as bytes of Windows' Latin letters, are UTF-8 for fewer ones. */
    private static boolean isDecodedTwice(String run) {
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(run));
            String once = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return once.length() < run.length();
        } catch (CharacterCodingException notSo) {
            return false;
        }
    }

    /** Where the passage stands; the text's beginning when it is written there with entities. */
    private static Position at(Markup page, TextNode text, MatchResult passage) {
        int start = Math.max(0, text.sourceRange().startPos());
        int found = page.source().text().indexOf(passage.group(), start);
        return page.at(found >= start && found < text.sourceRange().endPos() ? found : start);
    }
}
