/* A JSON file of the site: a search index, a manifest, data about a page. */
package org.plancatalogue.check.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
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

    public record Address(String value, Position position) {}

    public static JsonText of(String text) {
        List<Address> addresses = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && NAMES.contains(String.valueOf(parser.currentName()))) {
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

    private static Position position(JsonLocation location) {
        return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
