/* One file of the site, read and taken apart. */
package org.plancatalogue.check.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Element;
import org.plancatalogue.check.data.HostFiles;
import org.plancatalogue.check.data.ImageKind;
import org.plancatalogue.check.data.JsonText;
import org.plancatalogue.check.data.SearchText;
import org.plancatalogue.check.data.StyleAddresses;
import org.plancatalogue.check.data.Utf8;
import org.plancatalogue.check.data.XmlText;
import org.plancatalogue.check.site.Card;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.Reference;
import org.plancatalogue.check.site.Reference.Use;
import org.plancatalogue.check.site.Stored;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SitePath;

/**
 * What a file yields: the elements and card of a page or drawing, the addresses of any other file, and what its bytes
 * have wrong with them.
 */
public record Parsed(Optional<Markup> markup, Optional<Card> card, List<Reference> references, List<Finding> findings) {
    private static final Set<String> PAGES = Set.of("html", "htm");
    private static final Set<String> TEXTS =
            Set.of("html", "htm", "svg", "css", "xml", "tbx", "json", "jsonld", "webmanifest");
    private static final Set<String> NEVER_EMPTY =
            Set.of("js", "mjs", "csv", "pdf", "png", "jpg", "jpeg", "gif", "webp", "avif", "ico");

    /** By which search engines know that a site is whose it is said to be; no page. */
    private static final Pattern PROOF = Pattern.compile("google[0-9a-f]{16}\\.html|yandex_[0-9a-f]{16}\\.html");

    private static final Pattern SITEMAP = Pattern.compile("(?i).*\\.xml\\.gz");
    private static final int LONGEST_SITEMAP = 50 << 20;

    public Parsed {
        references = List.copyOf(references);
        findings = List.copyOf(findings);
    }

    public static Parsed of(Stored file) {
        byte[] bytes = file.bytes();
        String extension = file.extension();
        SitePath path = file.path();
        if (bytes.length == 0) {
            boolean wrong = TEXTS.contains(extension) || NEVER_EMPTY.contains(extension);
            return bare(wrong ? List.of(Finding.of(ProblemKind.EMPTY_FILE, path)) : List.of());
        }
        if (PROOF.matcher(path.value()).matches()) {
            return bare(List.of());
        }
        if (TEXTS.contains(extension)) {
            return text(path, bytes);
        }
        if (SITEMAP.matcher(path.value()).matches()) {
            return new Parsed(Optional.empty(), Optional.empty(), XmlText.addresses(path, unpacked(bytes)), List.of());
        }
        if (SearchText.isOne(bytes)) {
            List<Reference> named =
                    SearchText.addresses(path, Utf8.of(path, bytes).text());
            return new Parsed(Optional.empty(), Optional.empty(), named, List.of());
        }
        if (HostFiles.isOne(path)) {
            List<Reference> named =
                    HostFiles.addresses(path, Utf8.of(path, bytes).text());
            return new Parsed(Optional.empty(), Optional.empty(), named, List.of());
        }
        return bare(
                ImageKind.mistaken(extension, bytes)
                        .map(it -> Finding.of(ProblemKind.NOT_AN_IMAGE, path, path.value(), it))
                        .stream()
                        .toList());
    }

    /** What was packed; nothing when that fails, and no more than a sitemap may hold (sitemaps.org). */
    private static String unpacked(byte[] bytes) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readNBytes(LONGEST_SITEMAP), StandardCharsets.UTF_8);
        } catch (IOException notPacked) {
            return "";
        }
    }

    private static Parsed bare(List<Finding> findings) {
        return new Parsed(Optional.empty(), Optional.empty(), List.of(), findings);
    }

    private static Parsed text(SitePath path, byte[] bytes) {
        Utf8 decoded = Utf8.of(path, bytes);
        List<Finding> findings = new ArrayList<>(decoded.fault().stream().toList());
        String text = decoded.text();
        return switch (path.extension()) {
            case "css" ->
                new Parsed(
                        Optional.empty(),
                        Optional.empty(),
                        StyleAddresses.in(path, text).toList(),
                        findings);
            case "xml", "tbx" -> {
                XmlText.fault(path, text).ifPresent(findings::add);
                yield new Parsed(Optional.empty(), Optional.empty(), XmlText.addresses(path, text), findings);
            }
            case "json", "jsonld", "webmanifest" -> json(path, text, findings);
            default -> markup(Markup.of(path, text, decoded.marked()), findings);
        };
    }

    private static Parsed json(SitePath path, String text, List<Finding> findings) {
        JsonText json = JsonText.of(text);
        json.fault()
                .map(it -> Finding.of(ProblemKind.BROKEN_JSON, path, it, ""))
                .ifPresent(findings::add);
        List<Reference> listed = isHidden(path) ? List.of() : listed(path, json, Position.START);
        return new Parsed(Optional.empty(), Optional.empty(), listed, findings);
    }

    /** What a dot hides is for tools, whose paths are their own. */
    private static boolean isHidden(SitePath path) {
        return path.value().startsWith(".") || path.value().contains("/.");
    }

    private static Parsed markup(Markup markup, List<Finding> findings) {
        SitePath path = markup.path();
        if (!PAGES.contains(path.extension())) {
            XmlText.fault(path, markup.source().text()).ifPresent(findings::add);
        }
        List<Reference> listed = new ArrayList<>();
        for (Element data : markup.all("script")) {
            if (data.attr("type").toLowerCase(Locale.ROOT).matches("application/(ld\\+)?json")) {
                JsonText json = JsonText.of(data.data());
                json.fault()
                        .map(it -> markup.defect(ProblemKind.BROKEN_JSON, data))
                        .ifPresent(findings::add);
                listed.addAll(listed(path, json, markup.at(data)));
            }
        }
        return new Parsed(Optional.of(markup), Optional.of(CardReader.card(markup)), listed, findings);
    }

    /** Addresses of a JSON text that begins at a position of its file. */
    private static List<Reference> listed(SitePath path, JsonText json, Position start) {
        return json.addresses().stream()
                .map(it -> new Reference(
                        path,
                        start.equals(Position.START) ? it.position() : start,
                        it.value(),
                        "json",
                        Use.LISTED,
                        Optional.empty()))
                .toList();
    }
}
