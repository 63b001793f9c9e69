/* The records that make up a page. */
package org.plancatalogue.render;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Finds every record that can be reached from a type through the components of records, lists and optionals. */
final class Records {
    private Records() {}

    static Set<Class<?>> reachableFrom(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(type, found);
        return found;
    }

    static Stream<RecordComponent> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents());
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType parameterized) {
            Arrays.stream(parameterized.getActualTypeArguments()).forEach(it -> collect(it, found));
        } else if (type instanceof Class<?> raw && raw.isSealed()) {
            Arrays.stream(raw.getPermittedSubclasses()).forEach(it -> collect(it, found));
        } else if (type instanceof Class<?> raw && raw.isRecord() && found.add(raw)) {
            components(raw).forEach(it -> collect(it.getGenericType(), found));
        }
    }
}
