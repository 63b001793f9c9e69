/* The terms a page explains, counted while its text is set. */
package org.plancatalogue.view;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.plancatalogue.content.Term;
import org.plancatalogue.page.Gloss;

/** Gives each term that is linked a number when it is first met; a term that does not exist has none. */
final class Explained {
    private final Viewpoint view;
    private final List<Term> terms = new ArrayList<>();

    Explained(Viewpoint view) {
        this.view = view;
    }

    OptionalInt number(String id) {
        return view.catalogue().term(id).map(this::number).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private int number(Term term) {
        if (!terms.contains(term)) {
            terms.add(term);
        }
        return terms.indexOf(term) + 1;
    }

    /** The terms met so far, in the order of their numbers. */
    List<Gloss> glosses() {
        return terms.stream().map(this::gloss).toList();
    }

    private Gloss gloss(Term term) {
        return new Gloss(
                number(term),
                view.href(term.path()),
                view.text(term.names()),
                term.reading().kana().equals(term.names().ja())
                        ? ""
                        : term.reading().kana(),
                view.other(term.names()),
                view.text(term.editions().nearest(view.lang()).summary()));
    }
}
