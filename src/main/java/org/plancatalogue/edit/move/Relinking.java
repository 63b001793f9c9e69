/* The links to what gets another address. */
package org.plancatalogue.edit.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.Destination;
import org.plancatalogue.catalogue.References;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Site;
import org.plancatalogue.content.Term;
import org.plancatalogue.content.address.Address;
import org.plancatalogue.markdown.Reference;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Repair;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.source.SourceTree;

/** Finds every link of the texts and settings, and writes it anew in the form in which it is written. */
final class Relinking {
    private final Catalogue catalogue;
    private final SourceTree tree;
    private final Moving moving;
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Place> stubborn = new ArrayList<>();

    private Relinking(Catalogue catalogue, SourceTree tree, Moving moving) {
        this.catalogue = catalogue;
        this.tree = tree;
        this.moving = moving;
    }

    /**
     * The changes.
     *
     * @param stubborn where links are written in a way that cannot be changed safely, such as with escapes
     */
    record Found(List<Repair> repairs, List<Place> stubborn) {
        Found {
            repairs = List.copyOf(repairs);
            stubborn = List.copyOf(stubborn);
        }
    }

    static Found in(Catalogue catalogue, SourceTree tree, Moving moving) {
        return new Relinking(catalogue, tree, moving).found();
    }

    private Found found() {
        catalogue.content().nouns().forEach(noun -> noun.editions().all().forEach(this::edition));
        if (!moving.isSection()) {
            names();
        }
        return new Found(repairs, stubborn);
    }

    private void edition(Edition edition) {
        edition.prose().sections().stream()
                .flatMap(it -> it.references().stream())
                .filter(it -> !it.image() && !References.isExternal(it.target()))
                .forEach(it -> link(edition.file(), it));
        edition.prose().sections().stream()
                .flatMap(it -> it.termLinks().stream())
                .filter(it -> isTerm(it.term()))
                .forEach(it -> put(
                        edition.file(),
                        it.place(),
                        it.term(),
                        Moving.name(moving.to().document())));
    }

    private boolean isTerm(String id) {
        return !moving.isSection() && moving.from().document().equals("glossary/" + id);
    }

    private void link(SourceText file, Reference link) {
        Destination led = catalogue.references().resolve(file.path(), link.target());
        Address before = new Address(led.document(), led.fragment());
        Address after = moving.of(before);
        if (!after.equals(before)) {
            String right = moving.isSection() ? section(link.target()) : document(file, link.target());
            put(file, link.place(), link.target(), right);
        }
    }

    private String section(String target) {
        int hash = target.indexOf('#');
        String id = moving.to().id();
        return hash < 0 ? id : target.substring(0, hash + 1) + id;
    }

    /** A link within the text, or by the id of an initiative alone, does not name the document. */
    private String document(SourceText file, String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        boolean named = References.path(file.path(), path).equals(moving.from().document()) && !path.isEmpty();
        return named ? References.respelled(path, moving.to().document()) + target.substring(path.length()) : target;
    }

    /** What is named by its id: related terms, the articles of the menu, that of the timeline. */
    private void names() {
        for (Noun noun : catalogue.content().nouns().toList()) {
            if (noun instanceof Term term) {
                term.related().stream()
                        .filter(it -> isTerm(it.term()))
                        .forEach(it -> put(
                                term.editions().original().file(),
                                it.place(),
                                it.term(),
                                Moving.name(moving.to().document())));
            }
        }
        catalogue.content().site().articles().forEach(it -> listed("site.yaml", it));
        catalogue.content().timeline().ifPresent(it -> listed("timeline.yaml", it.article()));
    }

    private void listed(String path, Site.Listed listed) {
        Optional<SourceText> file = tree.text(path);
        if (moving.from().document().equals("articles/" + listed.article()) && file.isPresent()) {
            put(
                    file.get(),
                    listed.place(),
                    listed.article(),
                    Moving.name(moving.to().document()));
        }
    }

    private void put(SourceText file, Place place, String wrong, String right) {
        if (!wrong.equals(right)) {
            file.repair(place, wrong, right).ifPresentOrElse(repairs::add, () -> stubborn.add(place));
        }
    }
}
