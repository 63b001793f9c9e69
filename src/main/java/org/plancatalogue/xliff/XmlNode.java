/* What stands in an XML file. */
package org.plancatalogue.xliff;

/** An element, or characters. */
sealed interface XmlNode permits Element, XmlNode.Text {
    /** Characters between elements. */
    record Text(String text) implements XmlNode {}
}
