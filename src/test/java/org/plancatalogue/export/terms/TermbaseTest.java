/* The glossary as translators' tools read it. */
package org.plancatalogue.export.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.RealCatalogue;
import org.plancatalogue.RealSite;
import org.plancatalogue.Schemas;
import org.plancatalogue.World;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.content.Term;
import org.plancatalogue.export.terms.Concept.Status;
import org.plancatalogue.export.terms.Concept.Word;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class TermbaseTest {
    private static final String PATH = "data/glossary.tbx";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theGlossaryIsValid() throws Exception {
        assertThat(Schemas.relaxNg("tbx-basic.rnc", text(RealSite.BUILT))).isEmpty();
    }

    @Test
    void theSchemaNoticesWhatIsWrong() throws Exception {
        String tbx = text(RealSite.BUILT);
        Map<String, String> slips = Map.of(
                "preferredTerm-admn-sts", "preferred",
                "type=\"definition\"", "type=\"meaning\"",
                "urn:iso:std:iso:30042:ed-2", "urn:iso:std:iso:30042:ed:3.0",
                "target=\"https://", "target=\"/",
                " xml:lang=\"en\"", "",
                "<descrip type=\"subjectField\">", "<descrip type=\"context\">",
                "id=\"term-iot\"", "id=\"term iot\"",
                "target=\"term-productivity\"", "target=\"term-nothing\"");
        slips.forEach((right, wrong) -> {
            assertThat(tbx).contains(right);
            assertThat(errors(tbx.replace(right, wrong))).as(wrong).isNotEmpty();
        });
    }

    @Test
    void everyTermIsThereWithBothItsNamesAndMeanings() throws Exception {
        Document tbx = parsed(text(RealSite.BUILT));
        List<Term> terms = RealCatalogue.read().content().terms();
        assertThat(texts(tbx, "//*[local-name()='conceptEntry']/@id"))
                .hasSizeGreaterThan(30)
                .containsExactlyElementsOf(
                        terms.stream().map(it -> "term-" + it.id()).toList());
        for (Term term : terms) {
            for (Lang lang : Lang.values()) {
                String section = "//*[@id='term-" + term.id() + "']/*[@*[local-name()='lang']='" + lang.tag() + "']";
                assertThat(words(tbx, section, "preferred"))
                        .containsExactly(term.names().in(lang));
                assertThat(words(tbx, section, "admitted")).isEqualTo(term.aliases(lang));
                assertThat(words(tbx, section, "deprecated"))
                        .isEqualTo(
                                term.avoided(lang).stream().map(Term.Word::text).toList());
                assertThat(texts(tbx, section + "/*[@type='definition']"))
                        .containsExactly(term.editions().nearest(lang).summary());
            }
            assertThat(texts(tbx, "//*[@id='term-" + term.id() + "']//*[local-name()='note']"))
                    .containsExactly("読み：" + term.reading().kana());
        }
    }

    @Test
    void aTermSaysWhatItsPageSays() throws Exception {
        Document tbx = parsed(text(RealSite.BUILT));
        Map<String, String> pages = new TreeMap<>();
        RealSite.BUILT.files().stream()
                .filter(it -> it.path().value().matches("(ja|en)/glossary/.+/index.html"))
                .forEach(it -> pages.put(
                        "https://plan-catalogue.example/" + it.path().address(),
                        Jsoup.parse(it.text()).select("h1").text()));
        List<String> addresses = texts(tbx, "//*[local-name()='xref']/@target");
        List<String> names = texts(tbx, "//*[local-name()='xref']");
        Map<String, String> told = new TreeMap<>();
        for (int i = 0; i < addresses.size(); i++) {
            told.put(addresses.get(i), names.get(i));
        }
        assertThat(told).isEqualTo(pages);
    }

    @Test
    void aTermIsLeftOutOfALanguageThatDoesNotHaveIt() throws Exception {
        BuildResult built = World.small().with("""
                        === content/glossary/cluster.en.md ===
                        (removed)
                        """).build(folder);
        Document tbx = parsed(text(built));
        assertThat(texts(tbx, "//*[@id='term-cluster']//*[local-name()='term']"))
                .containsExactly("産業集積");
        assertThat(texts(tbx, "//*[@id='term-vacant-shop']//*[local-name()='term']"))
                .containsExactly("空き店舗", "vacant shop", "vacant shops");
        assertThat(errors(text(built))).isEmpty();
    }

    @Test
    void whateverAWordHoldsItStaysAWord() throws Exception {
        String evil = "</term><b> & ]]> \"'${1} 𠮷😀 \u2028";
        Word word =
                new Word(evil + "\u0001", Status.PREFERRED, Optional.of(evil), Optional.of("https://a.example/?a&b"));
        Termbase termbase = new Termbase(
                Lang.EN,
                evil,
                List.of(evil),
                evil,
                evil,
                List.of(new Concept(
                        "term-1",
                        List.of(new Concept.Related("term-1", evil)),
                        List.of(new Concept.Language(Lang.EN, evil, List.of(word))))));
        String xml = termbase.file(new SitePath(PATH)).text();
        assertThat(errors(xml)).isEmpty();
        Document tbx = parsed(xml);
        assertThat(texts(tbx, "//*[local-name()='term']")).containsExactly(evil + "\uFFFD");
        assertThat(texts(tbx, "//*[@type='definition'] | //*[local-name()='note'] | //*[local-name()='ref']"))
                .containsOnly(evil);
    }

    private static List<String> words(Document tbx, String section, String status) throws Exception {
        return texts(
                tbx,
                section + "/*[*[@type='administrativeStatus']='" + status + "Term-admn-sts']/*[local-name()='term']");
    }

    private static List<String> errors(String tbx) {
        try {
            return Schemas.relaxNg("tbx-basic.rnc", tbx);
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<String> texts(Document tbx, String path) throws Exception {
        NodeList nodes =
                (NodeList) XPathFactory.newDefaultInstance().newXPath().evaluate(path, tbx, XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(BuildResult built) {
        return built.files().stream()
                .filter(it -> it.path().value().equals(PATH))
                .map(SiteFile::text)
                .findFirst()
                .orElseThrow();
    }
}
