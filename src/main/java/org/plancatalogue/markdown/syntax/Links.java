/* Where links and images lead, and which addresses may be written. */
package org.plancatalogue.markdown.syntax;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public final class Links {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("^([^/?#:]*):");
    private static final Pattern IGNORED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}]+");

    private Links() {}

    /** The end of a link or image: its address and title as shown, and where the address is written. */
    public record Target(String url, Optional<String> title, boolean image, int offset) {
        /** Whether the scheme is allowed, or there is none. Looks at the address as a browser does. */
        public boolean allowed() {
            Matcher scheme = SCHEME.matcher(IGNORED.matcher(url).replaceAll(""));
            return !scheme.find() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
        }
    }

    /** The target of a link or image; empty for any other node. */
    public static Optional<Target> target(Node node) {
        if (node instanceof AutoLink || node instanceof MailLink) {
            BasedSequence text = ((com.vladsch.flexmark.ast.DelimitedLinkNode) node).getText();
            String url = (node instanceof MailLink ? "mailto:" : "") + text;
            return Optional.of(new Target(url, Optional.empty(), false, text.getStartOffset()));
        } else if (node instanceof RefNode ref) {
            Reference definition = ref.getReferenceNode(ref.getDocument());
            return Optional.ofNullable(definition).map(it -> target(it, ref instanceof ImageRef));
        }
        return node instanceof LinkNodeBase link && !(node instanceof Reference)
                ? Optional.of(target(link, node instanceof Image))
                : Optional.empty();
    }

    private static Target target(LinkNodeBase link, boolean image) {
        Optional<String> title =
                link.getTitle().isNull() ? Optional.empty() : Optional.of(TextRun.shown(link.getTitle()));
        BasedSequence url = link.getUrl();
        int offset = url.isNull() ? link.getStartOffset() : url.getStartOffset();
        return new Target(TextRun.shown(url), title, image, offset);
    }
}
