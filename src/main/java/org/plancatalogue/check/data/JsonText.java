/* A JSON file of the site: a search index, a manifest, data about a page. */
package org.plancatalogue.check.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plancatalogue.problem.Position;

/**
 * What a JSON text holds of addresses, and where it stops being JSON.
 *
 * @param addresses each with the position of its value
 */
public record JsonText(List<Address> addresses, Optional<Position> fault) {
    /** Names under which an address of the site stands in indexes and manifests; {@code @id} only looks like one. */
    private static final Set<String> NAMES =
            Set.of("url", "href", "link", "permalink", "src", "start_url", "contentUrl");

    /** What is surely meant as an address: a full one, or a path to a folder, page or image. */
    private static final Pattern ADDRESS = Pattern.compile(
            "https?://\\S+|(?!\\w+:)\\S*(/|\\.(html?|png|svg|jpe?g|webp|ico|css|js|json|csv|xml|pdf))(#\\S*)?");

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]+)*");

    public record Address(String value, Position position) {}

    public static JsonText of(String text) {
        List<Address> addresses = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && isAddress(parser.getParsingContext())) {
                    String value = parser.getText();
                    if (ADDRESS.matcher(value).matches()) {
                        addresses.add(new Address(value, position(parser.currentTokenLocation())));
                    }
                }
            }
            return new JsonText(addresses, Optional.empty());
        } catch (JsonProcessingException broken) {
            return new JsonText(addresses, Optional.of(position(broken.getLocation())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The value of such a name itself, or below it that of a language: {@code "url": {"ja": …, "en": …}}. */
    private static boolean isAddress(JsonStreamContext context) {
        String name = String.valueOf(context.getCurrentName());
        JsonStreamContext around = context.getParent();
        boolean inEach = LANGUAGE.matcher(name).matches() && around != null && around.inObject();
        return NAMES.contains(name) || (inEach && NAMES.contains(String.valueOf(around.getCurrentName())));
    }

    private static Position position(JsonLocation location) {
        return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
