/* Reads XML into elements. */
package org.plancatalogue.xliff;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a file that a stranger may have made: no document types, no entities but XML's own, nothing from elsewhere. */
final class XmlTree {
    /** Far deeper than any translator's tool nests. */
    private static final int MOST_LEVELS = 100;

    private record Open(String name, Map<String, String> attributes, List<XmlNode> children, int line) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final XMLStreamReader reader;

    private XmlTree(XMLStreamReader reader) {
        this.reader = reader;
    }

    static Element read(byte[] xml) throws Refused {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((name, address, base, space) -> InputStream.nullInputStream());
        try {
            return new XmlTree(factory.createXMLStreamReader(new ByteArrayInputStream(xml))).root();
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            throw new Refused(line, "XML として読めません", "it is not well-formed XML");
        }
    }

    private Element root() throws XMLStreamException, Refused {
        open.push(new Open("", Map.of(), new ArrayList<>(), 1));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Refused(
                            line(), "文書型宣言やエンティティのあるファイルは読み込みません", "a document type or an entity is not allowed");
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.element().children.add(new XmlNode.Text(reader.getText()));
                default -> {}
            }
        }
        return open.pop().children.stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .findFirst()
                .orElseThrow(() -> new Refused(1, "XML として読めません", "it is not well-formed XML"));
    }

    private void start() throws Refused {
        if (open.size() > MOST_LEVELS) {
            throw new Refused(line(), "要素の入れ子が深すぎます", "elements are nested too deep");
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        boolean ours = XliffWriter.SPACE.equals(reader.getNamespaceURI());
        String name = ours ? reader.getLocalName() : "{" + reader.getNamespaceURI() + "}" + reader.getLocalName();
        open.push(new Open(name, attributes, new ArrayList<>(), line()));
    }

    private void end() {
        Open done = open.pop();
        open.element().children.add(new Element(done.name, done.attributes, List.copyOf(done.children), done.line));
    }

    private int line() {
        return reader.getLocation().getLineNumber();
    }
}
