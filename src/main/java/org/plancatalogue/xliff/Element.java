/* An element of an XML file. */
package org.plancatalogue.xliff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element with its attributes and what it holds.
 *
 * @param name without prefix; one of another namespace than XLIFF's stands in braces
 * @param children elements, and texts
 * @param line where it begins
 */
record Element(String name, Map<String, String> attributes, List<XmlNode> children, int line) implements XmlNode {
    Stream<Element> elements() {
        return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    Stream<Element> elements(String named) {
        return elements().filter(it -> it.name.equals(named));
    }

    Optional<String> attribute(String named) {
        return Optional.ofNullable(attributes.get(named));
    }
}
