/* What follows from the content as a whole. */
package org.plancatalogue.catalogue;

import java.util.Optional;
import org.plancatalogue.catalogue.address.Forwarding;
import org.plancatalogue.catalogue.translation.Translations;
import org.plancatalogue.content.Content;
import org.plancatalogue.content.Plan;
import org.plancatalogue.content.Term;
import org.plancatalogue.memo.Memo;

/** The content with everything that is looked up across its files; built once, never changed. */
public record Catalogue(
        Content content,
        Register register,
        Classification classification,
        References references,
        Usage usage,
        Translations translations,
        Forwarding forwarding) {
    public static Catalogue of(Content content) {
        return of(content, Memo.NONE);
    }

    /** As above; what follows from a noun that is the same is the same. */
    public static Catalogue of(Content content, Memo memo) {
        Register register = Register.of(content.plans());
        References references = References.of(content, register);
        return new Catalogue(
                content,
                register,
                Classification.of(register),
                references,
                Usage.of(content, memo),
                Translations.of(content, memo),
                Forwarding.of(content, references.documents()));
    }

    public Optional<Plan> plan(String id) {
        return references.noun("plans/" + id).map(Plan.class::cast);
    }

    public Optional<Term> term(String id) {
        return references.noun("glossary/" + id).map(Term.class::cast);
    }
}
