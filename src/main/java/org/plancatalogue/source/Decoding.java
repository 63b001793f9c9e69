/* Turns the bytes of a text file into text. */
package org.plancatalogue.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plancatalogue.lang.Characters;
import org.plancatalogue.lang.Composition;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.Repair;
import org.plancatalogue.problem.SourceText;

/**
 * Reads UTF-8 strictly, with or without a byte order mark, and any line end as {@code \n}. What is refused is reported
 * and stands as U+FFFD in the text; letters whose marks stand apart are reported and read as one character. So the rest
 * of the file can be judged in the same run.
 */
final class Decoding {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** More in one file tell nothing new: it is not a text. */
    private static final int MOST_TOLD = 20;

    private static final int LONGEST_SHOWN = 20;

    private Decoding() {}

    static SourceText decode(String path, byte[] bytes, Problems problems) {
        int start = Arrays.equals(Arrays.copyOf(bytes, MARK.length), MARK) ? MARK.length : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        boolean sound = decoder.decode(in, out, true).isUnderflow();
        String text = lines(out.flip().toString());
        if (sound) {
            return composed(checked(new SourceText(path, text), problems), problems);
        }
        int bad = in.position();
        Place place = new SourceText(path, text).at(text.length());
        String hex = Integer.toHexString(bytes[bad] & 0xFF);
        problems.add(ProblemKind.NOT_UTF8, place, "0x" + hex.toUpperCase(Locale.ROOT), Integer.toString(bad));
        return new SourceText(path, Characters.replaced(lines(new String(bytes, start, bytes.length - start, UTF_8))));
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static SourceText checked(SourceText file, Problems problems) {
        String text = file.text();
        int before = 0;
        int told = 0;
        for (int i = 0; i < text.length() && told < MOST_TOLD; i += Character.charCount(before)) {
            int character = text.codePointAt(i);
            if (Characters.isRefused(before, character)) {
                problems.add(ProblemKind.BAD_CHARACTER, file.at(i), Characters.name(character));
                told++;
            }
            before = character;
        }
        return told == 0 ? file : new SourceText(file.path(), Characters.replaced(text));
    }

    /** Marks that stand apart look the same, but no search and no comparison finds the word. */
    private static SourceText composed(SourceText file, Problems problems) {
        SourceText composed = SourceText.composed(file.path(), file.text());
        composed.compositions().stream()
                .limit(MOST_TOLD)
                .map(Decoding::notComposed)
                .forEach(problems::add);
        return composed;
    }

    private static Problem notComposed(Repair repair) {
        String letter = Composition.of(repair.wrong()).passages().get(0).wrong();
        String names = letter.codePoints().mapToObj(Characters::name).collect(Collectors.joining(" "));
        String right = repair.right();
        boolean isLong = right.codePointCount(0, right.length()) > LONGEST_SHOWN;
        String shown = isLong ? right.substring(0, right.offsetByCodePoints(0, LONGEST_SHOWN)) + "…" : right;
        Problem problem =
                Problem.of(ProblemKind.NOT_NFC, repair.place(), shown, names).mend(repair);
        return isLong ? problem.suggest(Optional.empty()) : problem;
    }
}
