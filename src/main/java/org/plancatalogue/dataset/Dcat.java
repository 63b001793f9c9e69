/* The catalogue in the words of DCAT. */
package org.plancatalogue.dataset;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.web.Digest;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * What a portal of open data reads (W3C Data Catalog Vocabulary 3, with the keys that DCAT-AP asks for), as JSON-LD
 * that needs no other file.
 *
 * @param base the address of the site
 * @param pages the page that explains the data, in each language
 */
public record Dcat(
        URI base,
        Names title,
        Names description,
        String licence,
        Optional<String> version,
        Optional<LocalDate> released,
        Function<Lang, String> pages,
        List<Dataset> datasets) {
    private static final Map<String, String> PREFIXES = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "spdx", "http://spdx.org/rdf/terms#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");
    private static final Map<Lang, String> LANGUAGES = Map.of(Lang.JA, "JPN", Lang.EN, "ENG");
    private static final String LANGUAGE = "http://publications.europa.eu/resource/authority/language/";
    private static final String MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";

    public Dcat {
        datasets = List.copyOf(datasets);
    }

    /**
     * A set of data with the files that hold it.
     *
     * @param key what its address ends in
     * @param first the day its subject begins, {@code last} the day it ends; none where it has no time
     */
    public record Dataset(
            String key,
            Names title,
            Names description,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            List<Town> towns,
            List<Held> files) {
        public Dataset {
            towns = List.copyOf(towns);
            files = List.copyOf(files);
        }
    }

    /** A municipality the data is about. */
    public record Town(String code, Names names) {}

    /** A file as it is offered and as it is. */
    public record Held(Download download, SiteFile file) {}

    public SiteFile file(SitePath path) {
        ObjectNode root = Json.NODES.objectNode();
        ObjectNode context = root.putObject("@context");
        PREFIXES.keySet().stream().sorted().forEach(it -> context.put(it, PREFIXES.get(it)));
        described(root, base.resolve(path.value()) + "#catalogue", "dcat:Catalog", title, description);
        root.set("foaf:homepage", reference(base.toString()));
        ArrayNode sets = root.putArray("dcat:dataset");
        datasets.forEach(it -> sets.add(dataset(it, path)));
        return Json.file(path, root);
    }

    private ObjectNode dataset(Dataset set, SitePath path) {
        ObjectNode node = Json.NODES.objectNode();
        described(node, base.resolve(path.value()) + "#" + set.key(), "dcat:Dataset", set.title(), set.description());
        version.ifPresent(it -> node.put("dcat:version", it));
        ArrayNode landing = node.putArray("dcat:landingPage");
        for (Lang lang : Lang.values()) {
            landing.add(reference(pages.apply(lang)));
        }
        set.first().ifPresent(first -> {
            ObjectNode period = node.putObject("dct:temporal").put("@type", "dct:PeriodOfTime");
            period.set("dcat:startDate", typed("xsd:date", first.toString()));
            set.last().ifPresent(it -> period.set("dcat:endDate", typed("xsd:date", it.toString())));
        });
        ArrayNode towns = node.putArray("dct:spatial");
        set.towns().forEach(it -> towns.add(town(it)));
        ArrayNode files = node.putArray("dcat:distribution");
        set.files().forEach(it -> files.add(distribution(it)));
        return node;
    }

    private static ObjectNode town(Town town) {
        ObjectNode node = Json.NODES.objectNode().put("@type", "dct:Location").put("dct:identifier", town.code());
        node.set("skos:prefLabel", texts(town.names()));
        return node;
    }

    private ObjectNode distribution(Held held) {
        Download download = held.download();
        String address = base.resolve(download.path().value()).toString();
        byte[] bytes = held.file().bytes();
        ObjectNode node = Json.NODES.objectNode().put("@id", address).put("@type", "dcat:Distribution");
        node.set("dct:title", texts(new Names(download.name(), download.name())));
        node.set("dct:description", texts(download.purpose()));
        node.set("dcat:accessURL", reference(address));
        node.set("dcat:downloadURL", reference(address));
        node.set("dcat:mediaType", reference(MEDIA_TYPE + download.mediaType()));
        node.set("dcat:byteSize", typed("xsd:nonNegativeInteger", String.valueOf(bytes.length)));
        ObjectNode checksum = node.putObject("spdx:checksum").put("@type", "spdx:Checksum");
        checksum.set("spdx:algorithm", reference("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"));
        checksum.set("spdx:checksumValue", typed("xsd:hexBinary", Digest.of(bytes)));
        terms(node);
        return node;
    }

    /** What catalogue and datasets share. */
    private void described(ObjectNode node, String id, String type, Names called, Names about) {
        node.put("@id", id).put("@type", type);
        node.set("dct:title", texts(called));
        node.set("dct:description", texts(about));
        node.set("dct:publisher", publisher());
        ArrayNode languages = node.putArray("dct:language");
        for (Lang lang : Lang.values()) {
            languages.add(reference(LANGUAGE + LANGUAGES.get(lang)));
        }
        terms(node);
    }

    private void terms(ObjectNode node) {
        node.set("dct:license", reference(licence));
        released.ifPresent(it -> node.set("dct:modified", typed("xsd:date", it.toString())));
    }

    /** No person or body is named on the site: the catalogue publishes itself. */
    private ObjectNode publisher() {
        ObjectNode agent =
                Json.NODES.objectNode().put("@id", base + "#publisher").put("@type", "foaf:Agent");
        agent.set("foaf:name", texts(title));
        return agent;
    }

    private static ArrayNode texts(Names names) {
        ArrayNode texts = Json.NODES.arrayNode();
        for (Lang lang : Lang.values()) {
            texts.addObject().put("@value", names.in(lang)).put("@language", lang.tag());
        }
        return texts;
    }

    private static ObjectNode reference(String address) {
        return Json.NODES.objectNode().put("@id", address);
    }

    private static ObjectNode typed(String type, String value) {
        return Json.NODES.objectNode().put("@type", type).put("@value", value);
    }
}
