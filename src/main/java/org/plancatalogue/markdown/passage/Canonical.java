/* The form of a text that reformatting leaves as it is. */
package org.plancatalogue.markdown.passage;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.util.ast.Node;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.markdown.syntax.Links;

/**
 * A text of one line a passage, in NFC, single-spaced and without spaces beside Japanese letters. Emphasis, readings,
 * line wraps, list signs and the labels of footnotes make no difference to it; words, figures, order, nesting, columns,
 * the number that a list begins with, words struck out, where a footnote stands, the term that a link by hand leads to,
 * and addresses of other sites do.
 *
 * <p>Where links lead within the site is left out: a page or section that is renamed would make every text stale that
 * links to it, though none says anything else; that both languages lead to the same place is compared anyway. The term
 * of a link by hand is there, as another term makes the same word mean something else.
 */
public record Canonical(String text) {
    /** So many digits that two texts of one catalogue will never have the same by chance. */
    private static final int DIGEST_DIGITS = 12;

    private static final Pattern ELSEWHERE = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*|//.*");

    /** The text of a section with its heading, its footnotes and the addresses of other sites that it names. */
    public static Canonical of(Section section) {
        List<String> notes = new ArrayList<>();
        List<String> lines =
                Passages.of(section).stream().map(it -> line(it, notes)).toList();
        return new Canonical(Stream.concat(lines.stream(), addresses(section)).collect(Collectors.joining("\n")));
    }

    /** The text of named values, such as a title and a summary. */
    public static Canonical of(Map<String, String> values) {
        return new Canonical(values.entrySet().stream()
                .map(it -> it.getKey() + ": " + CanonicalLine.of(it.getValue()))
                .collect(Collectors.joining("\n")));
    }

    /** The beginning of the SHA-256 digest of the text, in hexadecimal. */
    public String digest() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] digest = sha256.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGEST_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public List<String> lines() {
        return text.lines().toList();
    }

    /** The words of a passage with its signs. */
    private static String line(Passage passage, List<String> notes) {
        CanonicalLine line = new CanonicalLine();
        int done = 0;
        for (Sign sign : passage.signs()) {
            line.words(passage.text().substring(done, sign.index()));
            line.sign(sign.isFootnote() ? numbered(sign, notes) : sign.text(), sign.opens());
            done = sign.index();
        }
        return passage.numberedMark()
                + line.words(passage.text().substring(done)).end();
    }

    /** The footnotes of a section are counted in it, so that those of other sections make no difference. */
    private static String numbered(Sign footnote, List<String> notes) {
        String label = footnote.text().toLowerCase(Locale.ROOT);
        if (!notes.contains(label)) {
            notes.add(label);
        }
        return "[^" + (notes.indexOf(label) + 1) + "]";
    }

    /** Those of other sites, but for those that are shown as they are. */
    private static Stream<String> addresses(Section section) {
        Stream<Node> nodes = Stream.concat(section.body().heading().stream(), section.body().nodes().stream());
        return nodes.flatMap(it -> StreamSupport.stream(it.getDescendants().spliterator(), false))
                .filter(it -> !(it instanceof DelimitedLinkNode))
                .flatMap(it -> Links.target(it).stream())
                .filter(it -> it.allowed() && ELSEWHERE.matcher(it.url()).matches())
                .map(it -> "<" + it.url() + ">");
    }
}
