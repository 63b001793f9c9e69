/* What a page says of itself, as a program reads it that knows JSON-LD and nothing of this one. */
package org.plancatalogue.linked;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A thing in expanded form: all names are addresses, nothing is fetched. */
record Described(JsonObject thing) {
    static final Vocabulary VOCABULARY = Vocabulary.read();

    private static final DocumentLoader LOADER = (address, options) -> {
        if (address.toString().matches("https://schema\\.org/?")) {
            return JsonDocument.of(VOCABULARY.context());
        }
        throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, address.toString());
    };

    /** The things of a page; none where it says nothing. */
    static List<Described> in(Element page) {
        return page.select("script[type=application/ld+json]").stream()
                .flatMap(it -> of(it.data()).stream())
                .toList();
    }

    static List<Described> of(String json) {
        try {
            Document document = JsonDocument.of(new StringReader(json));
            return things(JsonLd.expand(document).loader(LOADER).get());
        } catch (JsonLdError error) {
            throw new IllegalArgumentException(json, error);
        }
    }

    private static List<Described> things(JsonArray values) {
        return values.stream()
                .filter(it -> it.getValueType() == JsonValue.ValueType.OBJECT)
                .map(it -> new Described(it.asJsonObject()))
                .toList();
    }

    String id() {
        return thing.getString("@id");
    }

    /** Its type, without the address of the vocabulary. */
    String type() {
        return Optional.ofNullable(thing.getJsonArray("@type"))
                .map(it -> it.getString(0).replace(Vocabulary.SPACE, ""))
                .orElse("");
    }

    /** The names of its properties, without the address of the vocabulary. */
    List<String> properties() {
        return thing.keySet().stream()
                .filter(it -> !it.startsWith("@"))
                .map(it -> it.replace(Vocabulary.SPACE, ""))
                .toList();
    }

    /** The things a property leads to. */
    List<Described> all(String property) {
        JsonArray values = thing.getJsonArray(Vocabulary.SPACE + property);
        return values == null ? List.of() : things(values);
    }

    Described one(String property) {
        return all(property).get(0);
    }

    /** The texts, numbers and addresses of a property. */
    List<String> values(String property) {
        return all(property).stream().map(it -> value(it.thing())).toList();
    }

    String value(String property) {
        return String.join(" ", values(property));
    }

    private static String value(JsonObject value) {
        JsonValue bare = value.getOrDefault("@value", value.getOrDefault("@id", JsonValue.NULL));
        if (bare instanceof JsonString text) {
            return text.getString();
        }
        return bare instanceof JsonNumber number ? number.toString() : bare.toString();
    }

    /** This thing and all within it that have a type. */
    Stream<Described> parts() {
        List<Described> inner = new ArrayList<>();
        properties().forEach(it -> inner.addAll(all(it)));
        return Stream.concat(
                Stream.of(this).filter(it -> !it.type().isEmpty()),
                inner.stream().flatMap(Described::parts));
    }
}
