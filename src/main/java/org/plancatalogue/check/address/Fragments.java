/* Where the fragments of addresses lead. */
package org.plancatalogue.check.address;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Card;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.Reference;
import org.plancatalogue.check.site.Target;
import org.plancatalogue.check.spelling.Percent;
import org.plancatalogue.check.spelling.Spellings;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SitePath;

/** Finds the place a fragment names as the HTML standard does (7.4.6.4), and says what makes the difference. */
final class Fragments {
    /** Files that a browser shows or saves without looking at a fragment. */
    private static final Set<String> PLAIN =
            Set.of("txt", "csv", "json", "xml", "md", "zip", "png", "jpg", "gif", "webp");

    /** Routes of scripts, and what names a part of an image or a film (Media Fragments URI, SVG 2). */
    private static final Pattern NO_NAME = Pattern.compile("(?s)!?/.*|svgView\\(.*|(xywh|t|track)=.*");

    private final BuiltSite site;

    Fragments(BuiltSite site) {
        this.site = site;
    }

    Optional<Finding> fault(Reference reference, Target.Inside inside) {
        Optional<String> fragment =
                inside.fragment().map(Fragments::withoutDirective).filter(Fragments::isName);
        if (fragment.isEmpty()) {
            return Optional.empty();
        }
        Optional<Card> card = site.card(inside.path());
        if (card.isPresent()) {
            return found(fragment.get(), card.get())
                    ? Optional.empty()
                    : missing(reference, fragment.get(), card.get());
        }
        return PLAIN.contains(new SitePath(inside.path()).extension())
                ? Optional.of(Finding.of(ProblemKind.FRAGMENT_ON_FILE, reference, reference.value()))
                : Optional.empty();
    }

    /** The name as written, then decoded; "top" is the page's beginning. */
    private static boolean found(String fragment, Card card) {
        return card.anchors().contains(fragment)
                || Percent.decode(fragment).filter(card.anchors()::contains).isPresent()
                || fragment.equalsIgnoreCase("top");
    }

    private Optional<Finding> missing(Reference reference, String fragment, Card card) {
        Optional<String> broken = Percent.brokenEscape(fragment);
        if (broken.isPresent()) {
            return Optional.of(Finding.of(ProblemKind.BAD_ESCAPE, reference, reference.value(), broken.get()));
        }
        String name = Percent.decode(fragment).orElse(fragment);
        Optional<String> twice = Percent.decode(name)
                .filter(it -> !it.equals(name) && card.anchors().contains(it));
        if (twice.isPresent()) {
            return Optional.of(slip(ProblemKind.FRAGMENT_ENCODED_TWICE, reference, name, twice.get()));
        }
        return Spellings.of(card.anchors())
                .near(name)
                .map(it -> slip(kind(it.slip()), reference, name, it.name()))
                .or(() -> inOtherLanguage(reference, name, card))
                .or(() -> Optional.of(Finding.of(ProblemKind.DEAD_FRAGMENT, reference, reference.value(), name)
                        .suggest(Nearest.to(name, card.anchors()).map(it -> before(reference) + it))));
    }

    private static ProblemKind kind(Spellings.Slip slip) {
        return slip == Spellings.Slip.CASE ? ProblemKind.FRAGMENT_CASE : ProblemKind.FRAGMENT_FORM;
    }

    private static Finding slip(ProblemKind kind, Reference reference, String name, String meant) {
        return Finding.of(kind, reference, reference.value(), name, meant)
                .suggest(Optional.of(before(reference) + meant));
    }

    /** The same page in another language has the place: it was renamed or left out in one of them. */
    private Optional<Finding> inOtherLanguage(Reference reference, String name, Card card) {
        return site.counterparts(card)
                .filter(it -> it.anchors().contains(name))
                .findFirst()
                .map(it -> Finding.of(
                        ProblemKind.FRAGMENT_OF_OTHER_LANGUAGE, reference, reference.value(), name, it.name()));
    }

    private static String before(Reference reference) {
        return reference.value().substring(0, reference.value().indexOf('#') + 1);
    }

    private static boolean isName(String fragment) {
        return !fragment.isEmpty() && !NO_NAME.matcher(fragment).matches();
    }

    /** A directive such as {@code :~:text=…} is for the browser's search, not a name. */
    private static String withoutDirective(String fragment) {
        int directive = fragment.indexOf(":~:");
        return directive < 0 ? fragment : fragment.substring(0, directive);
    }
}
