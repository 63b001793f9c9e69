/* The glossary as a file for translators' tools. */
package org.plancatalogue.export.terms;

import java.util.List;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;
import org.plancatalogue.xml.XmlWriter;

/**
 * All concepts as TBX (ISO 30042:2019), dialect TBX-Basic. The style is DCA, in which data categories are attributes and
 * all elements have one namespace, as more tools read that than DCT.
 *
 * @param lang the language of what stands outside the languages' own sections
 * @param publication what is to be known of the file: its version, its licence
 * @param source where it comes from
 * @param subject the field of knowledge of all concepts
 */
public record Termbase(
        Lang lang, String title, List<String> publication, String source, String subject, List<Concept> concepts) {
    private static final String SPACE = "urn:iso:std:iso:30042:ed-2";

    public Termbase {
        publication = List.copyOf(publication);
        concepts = List.copyOf(concepts);
    }

    public SiteFile file(SitePath path) {
        XmlWriter xml = XmlWriter.begin();
        xml.start("tbx", "xmlns", SPACE, "type", "TBX-Basic", "style", "dca", "xml:lang", lang.tag());
        header(xml);
        xml.start("text").start("body");
        concepts.forEach(it -> concept(xml, it));
        return SiteFile.of(path, xml.end().end().end().text());
    }

    private void header(XmlWriter xml) {
        xml.start("tbxHeader").start("fileDesc");
        xml.start("titleStmt").leaf("title", title).end();
        xml.start("publicationStmt");
        publication.forEach(it -> xml.leaf("p", it));
        xml.end();
        xml.start("sourceDesc").leaf("p", source).end();
        xml.end().end();
    }

    private void concept(XmlWriter xml, Concept concept) {
        xml.start("conceptEntry", "id", concept.id()).leaf("descrip", subject, "type", "subjectField");
        concept.related().forEach(it -> xml.leaf("ref", it.name(), "type", "crossReference", "target", it.id()));
        concept.languages().forEach(it -> language(xml, it));
        xml.end();
    }

    private static void language(XmlWriter xml, Concept.Language language) {
        xml.start("langSec", "xml:lang", language.lang().tag())
                .leaf("descrip", language.definition(), "type", "definition");
        language.words().forEach(it -> word(xml, it));
        xml.end();
    }

    private static void word(XmlWriter xml, Concept.Word word) {
        xml.start("termSec")
                .leaf("term", word.text())
                .leaf("termNote", word.status().key(), "type", "administrativeStatus");
        word.note().ifPresent(it -> xml.leaf("note", it));
        word.page().ifPresent(it -> xml.leaf("xref", word.text(), "type", "externalCrossReference", "target", it));
        xml.end();
    }
}
