/* Where addresses within the site lead. */
package org.plancatalogue.check.address;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Card;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.Reference;
import org.plancatalogue.check.site.Reference.Use;
import org.plancatalogue.check.site.Target;
import org.plancatalogue.check.spelling.Percent;
import org.plancatalogue.check.spelling.Spellings;
import org.plancatalogue.check.spelling.Spellings.Near;
import org.plancatalogue.lang.Characters;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SitePath;

/**
 * Compares addresses byte for byte with the files that are there, and says what makes the difference where one is
 * nearly right. A server on Linux compares so, whatever the writer's own machine forgives.
 */
final class Destinations {
    private static final String INDEX = "index.html";

    /** Beyond so many dead addresses of one site, guesses at what was meant are no help and take long. */
    private static final int MOST_GUESSES = 200;

    private final BuiltSite site;
    private final Fragments fragments;
    private final Promises promises;
    private final Map<String, Optional<String>> guesses = new ConcurrentHashMap<>();

    Destinations(BuiltSite site) {
        this.site = site;
        this.fragments = new Fragments(site);
        this.promises = Promises.of(site);
    }

    Optional<Finding> fault(Reference reference, Target target) {
        if (isIdle(reference) || Promises.isOfHost(reference.value())) {
            return Optional.empty();
        }
        if (target instanceof Target.Inside inside) {
            return site.has(inside.path()) ? present(reference, inside) : absent(reference, inside.path());
        }
        if (target instanceof Target.Nowhere) {
            return nowhere(reference);
        }
        boolean ours = reference.use() == Use.OWN_PAGE && !reference.attribute().equals("href");
        boolean listed = reference.use() == Use.LISTED && reference.attribute().equals("alternate");
        boolean wrong = target instanceof Target.Neighbour
                ? reference.use() == Use.OWN_PAGE || reference.use().loaded()
                : (ours || listed) && !site.addresses().host().isEmpty();
        return wrong ? Optional.of(dead(reference)) : Optional.empty();
    }

    /** What an error page says of itself is asked by nobody, as it stands at no address of its own. */
    private static boolean isIdle(Reference reference) {
        return reference.use() == Use.OWN_PAGE && Card.isErrorPage(reference.file());
    }

    private Optional<Finding> present(Reference reference, Target.Inside inside) {
        boolean folder = inside.path().endsWith(INDEX) && isFolderWithoutSlash(reference, inside.path());
        return folder
                ? Optional.of(Finding.of(ProblemKind.SLASH_MISSING, reference, reference.value())
                        .suggest(Optional.of(reference.path() + "/" + rest(reference))))
                : fragments.fault(reference, inside);
    }

    /** Servers answer with a redirect, or not at all; in a folder opened without one there is no such file. */
    private boolean isFolderWithoutSlash(Reference reference, String found) {
        String path = reference.path();
        return reference.use() != Use.LISTED
                && !site.served().isBare(found)
                && !path.isEmpty()
                && !path.endsWith("/")
                && !path.endsWith(INDEX)
                && !path.matches("(?s)(.*/)?\\.\\.?")
                && !Percent.decode(path).orElse(path).endsWith(INDEX)
                && !found.equals(INDEX);
    }

    private Optional<Finding> nowhere(Reference reference) {
        if (isRooted(reference)) {
            return Optional.empty();
        }
        String path = reference.path();
        Optional<String> broken = Percent.brokenEscape(path);
        if (broken.isPresent()) {
            return Optional.of(Finding.of(ProblemKind.BAD_ESCAPE, reference, reference.value(), broken.get()));
        }
        Optional<String> encoding = Percent.otherEncoding(path);
        return Optional.of(encoding.map(it -> Finding.of(ProblemKind.ESCAPE_NOT_UTF8, reference, reference.value(), it))
                .orElseGet(() -> Finding.of(ProblemKind.OUTSIDE_SITE, reference, reference.value())));
    }

    private Optional<Finding> absent(Reference reference, String path) {
        if (isRooted(reference) || promises.keep(path, reference.use(), site)) {
            return Optional.empty();
        }
        String folder = path.endsWith("/" + INDEX) ? path.substring(0, path.length() - INDEX.length() - 1) : path;
        if (!folder.equals(path) && site.has(folder)) {
            return Optional.of(slip(ProblemKind.SLASH_AFTER_FILE, reference, folder));
        }
        String narrow = Normalizer.normalize(reference.value(), Normalizer.Form.NFKC);
        if (!narrow.equals(Normalizer.normalize(reference.value(), Normalizer.Form.NFC))
                && site.resolve(reference.file(), narrow) instanceof Target.Inside meant
                && site.has(meant.path())) {
            return Optional.of(Finding.of(
                            ProblemKind.FULLWIDTH_ADDRESS,
                            reference,
                            reference.value(),
                            difference(reference.value(), narrow))
                    .suggest(Optional.of(narrow)));
        }
        Optional<Near> near = site.names().near(path).or(() -> site.names().near(folder + "/" + INDEX));
        if (near.isPresent()) {
            return Optional.of(near(reference, path, near.get()));
        }
        if (site.folders().contains(folder) && !reference.path().endsWith(INDEX)) {
            return Optional.of(Finding.of(ProblemKind.FOLDER_WITHOUT_INDEX, reference, reference.value()));
        }
        Optional<String> twice = Percent.decode(path).filter(it -> !it.equals(path) && site.has(it));
        return Optional.of(twice.map(it -> slip(ProblemKind.LINK_ENCODED_TWICE, reference, it))
                .orElseGet(() -> dead(reference).suggest(guess(reference, path))));
    }

    /** In a file of data a path may be counted from the site's root, wherever the site stands. */
    private boolean isRooted(Reference reference) {
        return reference.use() == Use.LISTED
                && reference.attribute().equals("json")
                && site.resolve(new SitePath(INDEX), reference.value().replaceFirst("^/", ""))
                        instanceof Target.Inside inside
                && site.has(inside.path());
    }

    private Finding near(Reference reference, String path, Near near) {
        return switch (near.slip()) {
            case CASE -> slip(ProblemKind.LINK_CASE, reference, near.name());
            case FORM -> slip(ProblemKind.LINK_FORM, reference, near.name());
            case WIDTH -> letter(ProblemKind.FULLWIDTH_ADDRESS, reference, path, near.name());
            case LOOKALIKE -> letter(ProblemKind.LOOKALIKE_IN_ADDRESS, reference, path, near.name());
        };
    }

    private Finding slip(ProblemKind kind, Reference reference, String meant) {
        return Finding.of(kind, reference, reference.value()).suggest(Optional.of(instead(reference, meant)));
    }

    private Finding letter(ProblemKind kind, Reference reference, String path, String meant) {
        String strange = difference(path, meant);
        String plain = difference(meant, path);
        List<String> arguments = kind == ProblemKind.LOOKALIKE_IN_ADDRESS
                ? List.of(reference.value(), codePoint(strange), plain)
                : List.of(reference.value(), strange);
        return Finding.of(kind, reference, arguments.toArray(String[]::new))
                .suggest(Optional.of(instead(reference, meant)));
    }

    /** The first character of a name that differs from another name's. */
    private static String difference(String name, String other) {
        int at = Spellings.difference(name, other);
        return at < name.length() ? Character.toString(name.codePointAt(at)) : "";
    }

    private static String codePoint(String letter) {
        return letter.isEmpty() ? "" : Characters.name(letter.codePointAt(0));
    }

    /** The address of a file in the form in which the other one is written. */
    private String instead(Reference reference, String meant) {
        SitePath file = new SitePath(meant);
        Optional<String> full =
                reference.value().contains("://") ? site.addresses().absolute(file) : Optional.empty();
        boolean rooted = reference.value().startsWith("/");
        return full.orElseGet(() -> rooted ? site.addresses().rooted(file) : file.from(reference.file()))
                + rest(reference);
    }

    private Finding dead(Reference reference) {
        return Finding.of(reference.use().whenDead(), reference, reference.value());
    }

    private Optional<String> guess(Reference reference, String path) {
        if (guesses.size() > MOST_GUESSES) {
            return Optional.empty();
        }
        return guesses.computeIfAbsent(path, it -> Nearest.to(it, candidates(it)))
                .filter(it -> !it.equals(reference.file().value()))
                .map(it -> instead(reference, it));
    }

    /** Within the folder of a language only what is in that language can be meant. */
    private List<String> candidates(String path) {
        String folder = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
        return site.files().keySet().stream()
                .filter(it -> !site.languages().contains(folder) || it.startsWith(folder + "/"))
                .toList();
    }

    private static String rest(Reference reference) {
        return reference.value().strip().substring(reference.path().length());
    }
}
