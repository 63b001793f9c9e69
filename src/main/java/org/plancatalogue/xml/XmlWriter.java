/* Writes an XML text, element by element. */
package org.plancatalogue.xml;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An indented text in which every value stays a text, whatever it holds. What XML cannot hold is told by U+FFFD, as a
 * reader would otherwise refuse the whole file (XML 1.0, production 2). Attributes are given as name and value in turn.
 */
public final class XmlWriter {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;
    private int depth;

    private XmlWriter() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text can be written to memory", e);
        }
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    public static XmlWriter begin() {
        return new XmlWriter();
    }

    /** An element that holds others. */
    public XmlWriter start(String name, String... attributes) {
        written(() -> {
            indent();
            out.writeStartElement(name);
            attributes(attributes);
            out.writeCharacters("\n");
        });
        depth++;
        return this;
    }

    /** The end of the innermost element that is open. */
    public XmlWriter end() {
        depth--;
        written(() -> {
            indent();
            out.writeEndElement();
            out.writeCharacters("\n");
        });
        return this;
    }

    /** An element that holds a text. */
    public XmlWriter leaf(String name, String value, String... attributes) {
        written(() -> {
            indent();
            out.writeStartElement(name);
            attributes(attributes);
            out.writeCharacters(valid(value));
            out.writeEndElement();
            out.writeCharacters("\n");
        });
        return this;
    }

    /** An element that holds nothing. */
    public XmlWriter empty(String name, String... attributes) {
        written(() -> {
            indent();
            out.writeEmptyElement(name);
            attributes(attributes);
            out.writeCharacters("\n");
        });
        return this;
    }

    public String text() {
        written(out::flush);
        return text.toString();
    }

    private void indent() throws XMLStreamException {
        out.writeCharacters("  ".repeat(depth));
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            out.writeAttribute(pairs[i], valid(pairs[i + 1]));
        }
    }

    private static String valid(String value) {
        return value.replaceAll("[^\\t\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }

    private static void written(Step step) {
        try {
            step.take();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("elements are opened and closed in turn", e);
        }
    }

    /** A piece of the writing. */
    private interface Step {
        void take() throws XMLStreamException;
    }
}
