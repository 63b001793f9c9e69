/* Rule: every address leads to something that was written. */
package org.plancatalogue.check;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltPage;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Percent;
import org.plancatalogue.check.site.Reference;
import org.plancatalogue.check.site.Target;
import org.plancatalogue.problem.ProblemKind;

/** Compares byte for byte with the files written, and fragments with the ids of the page they lead to. */
final class DeadReferences implements Rule {

    @Override
    public Stream<Finding> findings(BuiltSite site) {
        return site.references().stream().flatMap(it -> finding(it, site).stream());
    }

    private static Optional<Finding> finding(Reference reference, BuiltSite site) {
        Target target = site.resolve(reference.file(), reference.value());
        if (target instanceof Target.Inside inside) {
            return inside(reference, inside, site);
        }
        return leads(reference.use(), target) ? Optional.empty() : Optional.of(dead(reference));
    }

    /** Whether an address out of the site may be right; nothing here asks another server. */
    private static boolean leads(Reference.Use use, Target target) {
        return switch (use) {
            case OWN_PAGE -> false;
            case LINK -> !(target instanceof Target.Nowhere);
            case FRAME, RESOURCE, PREVIEW -> target instanceof Target.External;
        };
    }

    private static Optional<Finding> inside(Reference reference, Target.Inside inside, BuiltSite site) {
        boolean empty = reference.value().isBlank() && reference.use() != Reference.Use.LINK;
        if (empty || site.file(inside.path()).isEmpty()) {
            return Optional.of(dead(reference));
        }
        Optional<BuiltPage> page = site.document(inside.path());
        return inside.fragment()
                .map(DeadReferences::withoutTextDirective)
                .filter(it -> page.isPresent() && !found(it, page.get()))
                .map(it -> Finding.of(
                        reference,
                        ProblemKind.DEAD_FRAGMENT,
                        reference.value(),
                        Percent.decode(it).orElse(it)));
    }

    private static Finding dead(Reference reference) {
        return Finding.of(reference, reference.use().whenDead(), reference.value());
    }

    /** As the HTML standard finds it: the name as written, then decoded; "" and "top" are the page's beginning. */
    private static boolean found(String fragment, BuiltPage page) {
        return fragment.isEmpty()
                || page.hasAnchor(fragment)
                || Percent.decode(fragment).filter(page::hasAnchor).isPresent()
                || fragment.toLowerCase(Locale.ROOT).equals("top");
    }

    /** A directive such as {@code :~:text=…} is for the browser's search, not a name. */
    private static String withoutTextDirective(String fragment) {
        int directive = fragment.indexOf(":~:");
        return directive < 0 ? fragment : fragment.substring(0, directive);
    }
}
