/* Reads site.yaml. */
package org.plancatalogue.decode.settings;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancatalogue.content.Release;
import org.plancatalogue.content.Site;
import org.plancatalogue.decode.value.Texts;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.yaml.Fields;

/** Reads the settings of a site; what is missing is reported and stands empty. */
public final class SiteReader {
    private static final List<String> ROOMS = List.of(
            "home",
            "index",
            "initiatives",
            "compare",
            "pair",
            "themes",
            "instruments",
            "audiences",
            "glossary",
            "parallel",
            "status",
            "search",
            "data",
            "components",
            "not-found");
    private static final List<String> LABELS = List.of("note-tags", "note-source", "note-photo", "note-footnote-back");
    private static final URI NOWHERE = URI.create("https://missing.invalid/");

    private SiteReader() {}

    public static Site read(Fields fields, Problems problems) {
        Site site = new Site(
                baseUrl(fields, problems),
                original(fields, problems),
                Texts.names(fields, "title"),
                Texts.names(fields, "description"),
                Texts.names(fields, "status"),
                Texts.names(fields, "caveat"),
                Texts.names(fields, "matrix-note"),
                source(fields.requiredMapping("source")),
                fields.mapping("release").flatMap(it -> release(it, problems)),
                fields.list("articles").stream()
                        .map(it -> new Site.Listed(it.text(), it.place()))
                        .toList(),
                rooms(fields.requiredMapping("pages")),
                labels(fields.requiredMapping("labels")),
                properNames(fields));
        fields.done();
        return site;
    }

    private static URI baseUrl(Fields fields, Problems problems) {
        String text = fields.text("base-url");
        return Site.baseUrl(text).orElseGet(() -> {
            if (!text.isEmpty()) {
                problems.add(ProblemKind.BAD_VALUE, fields.place("base-url"), text, "base-url");
            }
            return NOWHERE;
        });
    }

    private static Lang original(Fields fields, Problems problems) {
        String text = fields.text("original");
        return Lang.of(text).orElseGet(() -> {
            if (!text.isEmpty()) {
                problems.add(ProblemKind.BAD_VALUE, fields.place("original"), text, "original");
            }
            return Lang.JA;
        });
    }

    private static Site.SourceDocument source(Fields fields) {
        Site.SourceDocument source = new Site.SourceDocument(
                Texts.names(fields, "title"),
                fields.text("lines"),
                fields.text("characters"),
                fields.text("sha256"),
                Texts.names(fields, "address-note"),
                Texts.names(fields, "approver-note"));
        fields.done();
        return source;
    }

    private static Optional<Release> release(Fields fields, Problems problems) {
        String version = fields.text("version");
        String date = fields.text("date");
        Optional<LocalDate> day = day(date);
        if (day.isEmpty() && !date.isEmpty()) {
            problems.add(ProblemKind.BAD_VALUE, fields.place("date"), date, "date");
        }
        fields.done();
        return day.filter(it -> !version.isEmpty()).map(it -> new Release(version, it));
    }

    /** A day as ISO 8601 writes it: 2026-11-25. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Site.Room> rooms(Fields fields) {
        Map<String, Site.Room> rooms = new LinkedHashMap<>();
        for (String key : ROOMS) {
            Fields room = fields.requiredMapping(key);
            Names title = Texts.names(room, "title");
            Names menu = room.mapping("menu").isPresent() ? Texts.names(room, "menu") : title;
            rooms.put(key, new Site.Room(title, Texts.names(room, "description"), menu));
            room.done();
        }
        fields.done();
        return rooms;
    }

    private static Map<String, Names> labels(Fields fields) {
        Map<String, Names> labels = new LinkedHashMap<>();
        LABELS.forEach(key -> labels.put(key, Texts.names(fields, key)));
        fields.done();
        return labels;
    }

    private static Map<Lang, List<String>> properNames(Fields fields) {
        Map<Lang, List<String>> names = new EnumMap<>(Lang.class);
        fields.mapping("names").ifPresent(both -> {
            for (Lang lang : Lang.values()) {
                names.put(lang, Texts.of(both.list(lang.tag())));
            }
            both.done();
        });
        return names;
    }
}
