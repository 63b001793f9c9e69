/* Where addresses lead. */
package org.plancatalogue.catalogue.address;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancatalogue.content.Content;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Plan;
import org.plancatalogue.content.address.Address;
import org.plancatalogue.content.address.Redirect;
import org.plancatalogue.markdown.Section;

/** Follows redirects, each to its end, and keeps what the pages need to know of them. */
public final class Forwarding {
    private static final String ARTICLES = "articles/";
    private static final Pattern PAGE = Pattern.compile("(plans|glossary|articles|themes|instruments|audiences)/[^/]+");

    private final Map<String, List<String>> ids;
    private final Set<Address> declared;
    private final Map<Address, Address> redirects;
    private final Map<String, Address> documents = new LinkedHashMap<>();
    private final Map<Address, List<String>> aliases = new HashMap<>();
    private final Map<String, Map<String, Address>> moved = new HashMap<>();

    private Forwarding(Map<String, List<String>> ids, Set<Address> declared, Map<Address, Address> redirects) {
        this.ids = Collections.unmodifiableMap(ids);
        this.declared = declared;
        this.redirects = redirects;
    }

    /** @param documents all that there are, such as {@code plans/sumida} and {@code index} */
    public static Forwarding of(Content content, Collection<String> documents) {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        documents.forEach(it -> ids.put(it, List.of()));
        content.nouns().forEach(it -> ids.put(it.path(), ids(it)));
        Set<Address> declared = new LinkedHashSet<>();
        content.plans()
                .forEach(plan ->
                        Plan.levels(plan.pillars()).keySet().forEach(it -> declared.add(new Address(plan.path(), it))));
        Map<Address, Address> redirects = new LinkedHashMap<>();
        content.addresses().redirects().forEach(it -> redirects.put(it.from(), it.to()));
        Forwarding forwarding = new Forwarding(ids, declared, redirects);
        content.addresses().redirects().stream().map(Redirect::from).forEach(forwarding::keep);
        return forwarding;
    }

    private static List<String> ids(Noun noun) {
        return noun.editions().all().stream()
                .flatMap(it -> it.prose().sections().stream())
                .map(Section::id)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    private void keep(Address from) {
        Optional<Address> end = end(from);
        if (end.isEmpty() || !isPage(from.document())) {
            return;
        }
        Address to = end.get();
        if (!from.isSection()) {
            documents.put(from.document(), to);
        } else if (from.document().equals(to.document()) && to.isSection()) {
            aliases.computeIfAbsent(to, it -> new ArrayList<>()).add(from.id());
        } else {
            moved.computeIfAbsent(from.document(), it -> new LinkedHashMap<>()).put(from.id(), to);
        }
    }

    /** Whether a page can have stood at a document's address: those of two plans and both languages follow from others. */
    public boolean isPage(String document) {
        boolean room = document.startsWith(ARTICLES) && ids.containsKey(document.substring(ARTICLES.length()));
        return ids.containsKey(document) || (PAGE.matcher(document).matches() && !room);
    }

    /** Every document there is, in order, with the ids of its sections. */
    public Map<String, List<String>> addresses() {
        return ids;
    }

    /** Those addresses that a register keeps: the page of two plans follows from theirs. */
    public Map<String, List<String>> registrable() {
        Map<String, List<String>> kept = new LinkedHashMap<>(ids);
        kept.keySet().removeIf(it -> it.startsWith("compare/"));
        return kept;
    }

    /** Whether a page, and on it a section, has the address. A section that a plan declares and lacks is told apart. */
    public boolean exists(Address address) {
        List<String> sections = ids.get(address.document());
        return sections != null
                && (!address.isSection() || sections.contains(address.id()) || declared.contains(address));
    }

    /** Where a redirect leads next; where only the document has one, a section goes along. */
    public Optional<Address> next(Address address) {
        Optional<Address> own = Optional.ofNullable(redirects.get(address));
        if (own.isPresent() || !address.isSection() || ids.containsKey(address.document())) {
            return own;
        }
        return Optional.ofNullable(redirects.get(address.whole())).map(it -> along(address, it));
    }

    private Address along(Address address, Address target) {
        Address section = new Address(target.document(), address.id());
        boolean goes = !target.isSection() && (exists(section) || next(section).isPresent());
        return goes ? section : target;
    }

    /** The addresses passed from one to where it ends; what ends in a circle ends with an address met before. */
    public List<Address> trail(Address from) {
        LinkedHashSet<Address> trail = new LinkedHashSet<>();
        Optional<Address> at = Optional.of(from);
        while (at.isPresent() && trail.add(at.get())) {
            at = exists(at.get()) ? Optional.empty() : next(at.get());
        }
        return Stream.concat(trail.stream(), at.stream()).toList();
    }

    /** What is there at the end of an address's redirects; empty where nothing is. */
    public Optional<Address> end(Address from) {
        List<Address> trail = trail(from);
        return Optional.of(trail.get(trail.size() - 1)).filter(it -> trail.size() > 1 && exists(it));
    }

    /** The documents that are gone, and where each leads. */
    public Map<String, Address> documents() {
        return Collections.unmodifiableMap(documents);
    }

    /** The former ids of a section that is on the same page still. */
    public List<String> aliases(String document, String id) {
        return List.copyOf(aliases.getOrDefault(new Address(document, id), List.of()));
    }

    /** The ids that a document, there or gone, no longer has and that lead to another page or to its own beginning. */
    public Map<String, Address> moved(String document) {
        return Collections.unmodifiableMap(moved.getOrDefault(document, Map.of()));
    }
}
