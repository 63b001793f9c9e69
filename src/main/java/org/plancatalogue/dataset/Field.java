/* One field of the data. */
package org.plancatalogue.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import org.plancatalogue.lang.Names;

/**
 * A value of every record of a shape, and a column or two of a table: named here and nowhere else.
 *
 * @param name as JSON and tables write it
 * @param meaning what the codebook and the schema say of it; code stands between backticks
 * @param value how it follows from what the record is about
 */
public record Field<T, V>(String name, Form<V> form, Names meaning, Function<T, V> value) {
    JsonNode json(T record) {
        return form.json(value.apply(record));
    }

    /** What heads its columns in a table. */
    public List<String> columns() {
        return form.endings().stream().map(it -> name + it).toList();
    }

    List<String> cells(T record) {
        return form.cells(value.apply(record));
    }

    /** The same field in a table of other things that each have one such record: {@code code} as {@code municipality_code}. */
    public <S> Field<S, V> of(String noun, Function<S, T> record) {
        return new Field<>(noun + "_" + name, form, meaning, record.andThen(value));
    }
}
