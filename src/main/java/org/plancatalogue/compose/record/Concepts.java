/* The vocabularies as data. */
package org.plancatalogue.compose.record;

import static org.plancatalogue.dataset.Form.both;

import java.util.Arrays;
import org.plancatalogue.content.Concept;
import org.plancatalogue.content.Facet;
import org.plancatalogue.dataset.Form;
import org.plancatalogue.dataset.Scalar;
import org.plancatalogue.dataset.Shape;
import org.plancatalogue.view.Viewpoint;

/** A theme, instrument or audience. */
public final class Concepts {
    public static final Form<String> FACET =
            Form.words(Arrays.stream(Facet.values()).map(Facet::key).toArray(String[]::new));

    private Concepts() {}

    public static Shape<Concept> shape(Texts texts) {
        return Shape.<Concept>named(
                        "concept", "分類の語彙（テーマ、手法、対象）です。", "The vocabularies: themes, instruments and audiences.")
                .with("id", Scalar.ID, "分類の識別子です。", "What tags call it.", Concept::id)
                .with(
                        "facet",
                        FACET,
                        "`theme`はテーマ、`instrument`は手法、`audience`は対象です。",
                        "Which of the three vocabularies it belongs to.",
                        it -> it.facet().key())
                .with("label", both(Scalar.TEXT), "分類の名前です。", "Name of the concept.", it -> Texts.names(it.label()))
                .with("about", both(Scalar.TEXT), "何を指すかの説明です。", "What it covers.", it -> Texts.names(it.about()))
                .with(
                        "url",
                        both(Scalar.ADDRESS),
                        "この分類の取組を並べたページです。",
                        "The page that lists its initiatives.",
                        it -> texts.address(Viewpoint.document(it), ""));
    }
}
