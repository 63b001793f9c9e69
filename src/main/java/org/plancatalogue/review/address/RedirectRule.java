/* Every redirect leads from an address that is gone to one that is there. */
package org.plancatalogue.review.address;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.address.Forwarding;
import org.plancatalogue.content.address.Address;
import org.plancatalogue.content.address.AddressBook;
import org.plancatalogue.content.address.Redirect;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Repair;

/** Judges the lines of {@code redirects.yaml}; one that nobody needs any more is fine. */
final class RedirectRule {
    private final Catalogue catalogue;
    private final Forwarding forwarding;

    RedirectRule(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.forwarding = catalogue.forwarding();
    }

    Stream<Problem> problems() {
        List<Redirect> redirects = catalogue.content().addresses().redirects();
        Stream<Problem> single = redirects.stream().flatMap(it -> problem(it).stream());
        return Stream.concat(single, circles(redirects).stream());
    }

    private Optional<Problem> problem(Redirect redirect) {
        Address from = redirect.from();
        if (forwarding.exists(from)) {
            return Optional.of(Problem.of(ProblemKind.REDIRECT_FROM_EXISTING, redirect.place(), from.toString()));
        }
        if (!forwarding.isPage(from.document())) {
            return Optional.of(
                    Problem.of(ProblemKind.BAD_VALUE, redirect.place(), from.toString(), AddressBook.REDIRECTS)
                            .suggest(Nearest.to(from.toString(), registered())));
        }
        if (forwarding.exists(redirect.to())) {
            return Optional.empty();
        }
        return forwarding.next(redirect.to()).isEmpty()
                ? Optional.of(unknown(redirect))
                : forwarding.end(from).map(it -> detour(redirect, it));
    }

    private List<String> registered() {
        return catalogue.content().addresses().published().stream()
                .map(it -> it.document().toString())
                .toList();
    }

    private Problem unknown(Redirect redirect) {
        Address to = redirect.to();
        boolean there = forwarding.exists(to.whole());
        List<String> known = there
                ? forwarding.addresses().getOrDefault(to.document(), List.of()).stream()
                        .map(it -> new Address(to.document(), it).toString())
                        .toList()
                : forwarding.addresses().keySet().stream()
                        .map(it -> Address.of(it).toString())
                        .toList();
        return Nearest.meant(
                Problem.of(ProblemKind.REDIRECT_UNKNOWN_TARGET, redirect.toPlace(), to.toString()),
                to.toString(),
                known,
                right -> Optional.of(new Repair(redirect.toPlace(), to.toString(), right)));
    }

    private static Problem detour(Redirect redirect, Address end) {
        String to = redirect.to().toString();
        return Problem.of(ProblemKind.REDIRECT_DETOUR, redirect.toPlace(), to, end.toString())
                .mend(new Repair(redirect.toPlace(), to, end.toString()));
    }

    /** Each circle is told once, at the first of its lines. */
    private List<Problem> circles(List<Redirect> redirects) {
        List<Problem> circles = new ArrayList<>();
        Set<Address> told = new HashSet<>();
        for (Redirect redirect : redirects) {
            List<Address> trail = forwarding.trail(redirect.from());
            int last = trail.size() - 1;
            int first = trail.indexOf(trail.get(last));
            if (first == 0 && last > 0 && told.add(redirect.from())) {
                told.addAll(trail);
                String circle = trail.stream().map(Address::toString).collect(Collectors.joining(" → "));
                circles.add(Problem.of(ProblemKind.REDIRECT_CIRCLE, redirect.place(), circle));
            }
        }
        return circles;
    }
}
