/* What a field holds. */
package org.plancatalogue.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;

/** A form of values: how they are written as JSON, how the schema describes them, and what they are in a table. */
public sealed interface Form<T> permits Scalar, Words, Maybe, Listing, Both, Shape {
    /** What the codebook calls it. */
    Names word();

    JsonNode json(T value);

    ObjectNode schema();

    /** What is behind the field's name in the columns of a table: nothing, or one ending a language. */
    default List<String> endings() {
        return List.of("");
    }

    /** The cells of a table, in the order of the endings; not yet made safe or quoted. */
    List<String> cells(T value);

    /** The shapes it is made of. */
    default List<Shape<?>> shapes() {
        return List.of();
    }

    static <T> Form<Optional<T>> maybe(Form<T> form) {
        return new Maybe<>(form);
    }

    static <T> Form<List<T>> list(Form<T> form) {
        return new Listing<>(form);
    }

    /** One value in each language. */
    static <T> Form<Function<Lang, T>> both(Form<T> form) {
        return new Both<>(form);
    }

    static Form<String> words(String... words) {
        return new Words(List.of(words));
    }
}
