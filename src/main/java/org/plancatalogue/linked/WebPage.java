/* A page in the words of schema.org. */
package org.plancatalogue.linked;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.page.Alternate;
import org.plancatalogue.web.Html;

/**
 * A page of the site, with its language and the versions in other languages (schema.org {@code WebPage},
 * {@code workTranslation}, {@code translationOfWork}), the way that leads to it and what it is about.
 *
 * @param address absolute, as are all others
 * @param way the pages above it, home first; none above home
 * @param versions the page's language versions, its own among them; {@code x-default} names the original
 */
public record WebPage(
        Lang lang,
        String name,
        String description,
        String address,
        WebSite site,
        List<Step> way,
        Optional<Subject> subject,
        List<Alternate> versions) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ORIGINAL = "x-default";

    public WebPage {
        way = List.copyOf(way);
        versions = List.copyOf(versions);
    }

    /** The JSON, in which nothing can end the element it stands in, end a line of a script or look like a template's. */
    public Html json() {
        ObjectNode root = JSON.createObjectNode();
        root.put("@context", "https://schema.org")
                .put("@type", "WebPage")
                .put("@id", address)
                .put("url", address)
                .put("name", name)
                .put("description", description)
                .put("inLanguage", lang.tag());
        site.describe(root.putObject("isPartOf"));
        if (!way.isEmpty()) {
            breadcrumb(root);
        }
        subject.ifPresent(it -> it.describe(root.putObject("mainEntity")));
        translations(root);
        try {
            return new Html(JSON.writeValueAsString(root)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("$", "\\u0024")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts can be written", e);
        }
    }

    /** The page itself is the last step; it needs no address. */
    private void breadcrumb(ObjectNode root) {
        ArrayNode steps =
                root.putObject("breadcrumb").put("@type", "BreadcrumbList").putArray("itemListElement");
        for (Step step : way) {
            steps.addObject()
                    .put("@type", "ListItem")
                    .put("position", steps.size())
                    .put("name", step.title())
                    .put("item", step.address());
        }
        steps.addObject().put("@type", "ListItem").put("position", steps.size()).put("name", name);
    }

    private void translations(ObjectNode root) {
        Optional<String> original = versions.stream()
                .filter(it -> it.hreflang().equals(ORIGINAL))
                .map(Alternate::address)
                .findFirst();
        for (Alternate version : versions) {
            boolean other =
                    !version.hreflang().equals(ORIGINAL) && !version.address().equals(address);
            boolean isOriginal = original.filter(version.address()::equals).isPresent();
            if (other && (isOriginal || original.filter(address::equals).isPresent())) {
                root.putObject(isOriginal ? "translationOfWork" : "workTranslation")
                        .put("@type", "WebPage")
                        .put("@id", version.address())
                        .put("url", version.address())
                        .put("inLanguage", version.hreflang());
            }
        }
    }
}
