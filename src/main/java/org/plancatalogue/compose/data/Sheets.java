/* The tables for spreadsheets. */
package org.plancatalogue.compose.data;

import static org.plancatalogue.dataset.Form.both;
import static org.plancatalogue.dataset.Form.list;
import static org.plancatalogue.dataset.Form.maybe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.plancatalogue.compose.record.Initiatives;
import org.plancatalogue.compose.record.Initiatives.Placed;
import org.plancatalogue.compose.record.Municipalities;
import org.plancatalogue.compose.record.Plans;
import org.plancatalogue.compose.record.Terms;
import org.plancatalogue.compose.record.Texts;
import org.plancatalogue.content.Concept;
import org.plancatalogue.content.Facet;
import org.plancatalogue.content.Tag;
import org.plancatalogue.content.Term;
import org.plancatalogue.dataset.Field;
import org.plancatalogue.dataset.Scalar;
import org.plancatalogue.dataset.Shape;
import org.plancatalogue.dataset.Sheet;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;

/** Columns are the fields of the records; only tags, which are records themselves, have columns of their own. */
final class Sheets {
    private Sheets() {}

    static Sheet<Placed> initiatives(Texts texts) {
        List<Field<Placed, ?>> columns = new ArrayList<>();
        for (Field<Placed, ?> field : Initiatives.shape(texts).fields()) {
            switch (field.name()) {
                case "plan" -> {
                    columns.addAll(of("municipality", Municipalities.shape(), Placed::plan, Set.of("id")));
                    columns.addAll(plan(texts));
                }
                case "pillar" ->
                    columns.addAll(of(
                            "pillar",
                            Plans.pillar(texts),
                            it -> new Plans.InPlan(it.plan(), it.pillar()),
                            Set.of("url")));
                case "tags" -> columns.addAll(tags(texts));
                default -> columns.add(field);
            }
        }
        return new Sheet<>(
                "initiatives",
                new Names("1行が1つの取組、または入れ子の事業です。", "One row for each initiative or nested project."),
                columns);
    }

    static Sheet<Term> glossary(Texts texts) {
        return new Sheet<>(
                "glossary",
                new Names("1行が1つの用語です。", "One row for each term."),
                Terms.shape(texts).fields());
    }

    private static List<Field<Placed, ?>> plan(Texts texts) {
        return of(
                "plan",
                Plans.shape(texts),
                Placed::plan,
                Set.of("municipality", "summary", "pillars", "first_line", "last_line", "url"));
    }

    /** The fields of what each row has one of, but for some. */
    private static <T> List<Field<Placed, ?>> of(
            String noun, Shape<T> shape, Function<Placed, T> record, Set<String> without) {
        List<Field<Placed, ?>> columns = new ArrayList<>();
        for (Field<T, ?> field : shape.fields()) {
            if (!without.contains(field.name())) {
                columns.add(field.of(noun, record));
            }
        }
        return columns;
    }

    private static List<Field<Placed, ?>> tags(Texts texts) {
        Shape<Placed> tags = Shape.named("tags", "", "");
        Predicate<Tag> main = Tag::primary;
        return tags.with(
                        "theme",
                        maybe(Scalar.ID),
                        "主なテーマの`id`です。",
                        "The `id` of its main theme.",
                        it -> first(it, main))
                .with(
                        "theme_label",
                        both(maybe(Scalar.TEXT)),
                        "主なテーマの名前です。",
                        "The name of its main theme.",
                        it -> lang -> labels(texts, it, Facet.THEME, main, lang).stream()
                                .findFirst())
                .with(
                        "secondary_themes",
                        list(Scalar.ID),
                        "関連するテーマの`id`です。",
                        "The `id`s of further themes.",
                        it -> ids(it, Facet.THEME, main.negate()))
                .with(
                        "secondary_themes_label",
                        both(list(Scalar.TEXT)),
                        "関連するテーマの名前です。",
                        "The names of further themes.",
                        it -> lang -> labels(texts, it, Facet.THEME, main.negate(), lang))
                .with(
                        "instruments",
                        list(Scalar.ID),
                        "手法の`id`です。",
                        "The `id`s of its instruments.",
                        it -> ids(it, Facet.INSTRUMENT, tag -> true))
                .with(
                        "instruments_label",
                        both(list(Scalar.TEXT)),
                        "手法の名前です。",
                        "The names of its instruments.",
                        it -> lang -> labels(texts, it, Facet.INSTRUMENT, tag -> true, lang))
                .with(
                        "audiences",
                        list(Scalar.ID),
                        "対象の`id`です。",
                        "The `id`s of its audiences.",
                        it -> ids(it, Facet.AUDIENCE, tag -> true))
                .with(
                        "audiences_label",
                        both(list(Scalar.TEXT)),
                        "対象の名前です。",
                        "The names of its audiences.",
                        it -> lang -> labels(texts, it, Facet.AUDIENCE, tag -> true, lang))
                .with(
                        "inferred",
                        list(Scalar.ID),
                        "上の分類のうち、推定のものの`id`です。ここにないものは明記です。",
                        "Which of these tags are inferred; the others are stated in the source.",
                        it -> it.initiative().tags().stream()
                                .filter(tag -> tag.basis() == Tag.Basis.INFERRED)
                                .map(Tag::concept)
                                .toList())
                .fields();
    }

    private static Optional<String> first(Placed placed, Predicate<Tag> wanted) {
        return ids(placed, Facet.THEME, wanted).stream().findFirst();
    }

    private static List<String> ids(Placed placed, Facet facet, Predicate<Tag> wanted) {
        return placed.initiative().tags(facet).stream()
                .filter(wanted)
                .map(Tag::concept)
                .toList();
    }

    private static List<String> labels(Texts texts, Placed placed, Facet facet, Predicate<Tag> wanted, Lang lang) {
        return ids(placed, facet, wanted).stream()
                .map(it -> texts.catalogue()
                        .content()
                        .vocabulary()
                        .concept(facet, it)
                        .map(Concept::label)
                        .map(label -> label.in(lang))
                        .orElse(it))
                .toList();
    }
}
