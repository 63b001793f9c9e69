/* Reads XLIFF. */
package org.plancatalogue.xliff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plancatalogue.lang.Names;
import org.plancatalogue.markdown.segment.Segment;
import org.plancatalogue.xliff.Returned.Answer;

/** Reads XLIFF 2 as tools write it: segments cut and joined, remarks, data and elements of other namespaces added. */
public final class XliffReader {
    private XliffReader() {}

    /** The documents of a file, or why it cannot be read. */
    public record Reading(List<Returned> documents, Optional<Fault> fault) {
        public Reading {
            documents = List.copyOf(documents);
        }
    }

    public static Reading read(byte[] xml) {
        try {
            return new Reading(documents(XmlTree.read(xml)), Optional.empty());
        } catch (Refused refused) {
            return new Reading(List.of(), Optional.of(refused.fault()));
        }
    }

    private static List<Returned> documents(Element root) throws Refused {
        String version = root.attribute("version").orElse("");
        if (!root.name().equals("xliff") || !version.startsWith("2.")) {
            boolean older = root.name().endsWith("}xliff");
            throw new Refused(
                    root.line(),
                    older ? "XLIFF " + version + " ではなく XLIFF 2 が必要です" : "XLIFF のファイルではありません",
                    older ? "XLIFF 2 is needed, not XLIFF " + version : "it is not an XLIFF file");
        }
        List<Returned> documents = new ArrayList<>();
        for (Element file : root.elements("file").toList()) {
            List<Answer> answers = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (Element unit : units(file).toList()) {
                Answer answer = answer(unit);
                if (!seen.add(answer.id())) {
                    throw new Refused(
                            unit.line(), "ユニット " + answer.id() + " が2つあります", "there are two units " + answer.id());
                }
                answers.add(answer);
            }
            documents.add(new Returned(
                    file.attribute("original").orElse(""),
                    root.attribute("srcLang").orElse(""),
                    root.attribute("trgLang").orElse(""),
                    file.line(),
                    answers));
        }
        return documents;
    }

    /** Those of groups within groups as well. */
    private static Stream<Element> units(Element parent) {
        return parent.elements()
                .flatMap(it ->
                        it.name().equals("unit") ? Stream.of(it) : it.name().equals("group") ? units(it) : Stream.of());
    }

    private static Answer answer(Element unit) {
        String id = unit.attribute("id").orElse("");
        List<Element> pieces = unit.elements()
                .filter(it -> it.name().equals("segment") || it.name().equals("ignorable"))
                .toList();
        Status status = pieces.stream()
                .filter(it -> it.name().equals("segment"))
                .map(it -> it.attribute("state").flatMap(Status::named).orElse(Status.INITIAL))
                .min(Comparator.naturalOrder())
                .orElse(Status.INITIAL);
        Inline inline = new Inline(unit);
        try {
            Segment source = inline.segment(
                    pieces.stream().flatMap(it -> it.elements("source")).toList());
            return new Answer(id, source, target(pieces, inline), status, unit.line(), Optional.empty());
        } catch (Refused refused) {
            Names why = refused.fault().reason();
            return new Answer(id, Segment.of(""), Optional.empty(), status, unit.line(), Optional.of(why));
        }
    }

    /** Empty where one of the segments has no target; what lies between them is that of the source. */
    private static Optional<Segment> target(List<Element> pieces, Inline inline) throws Refused {
        List<Element> texts = new ArrayList<>();
        for (Element piece : inOrder(pieces)) {
            Optional<Element> target = piece.elements("target").findFirst();
            Optional<Element> source = piece.elements("source")
                    .filter(it -> piece.name().equals("ignorable"))
                    .findFirst();
            if (target.or(() -> source).isEmpty()) {
                return Optional.empty();
            }
            texts.add(target.or(() -> source).get());
        }
        return Optional.of(inline.segment(texts)).filter(it -> !it.isBlank());
    }

    /** Targets may stand in another order than their sources. */
    private static List<Element> inOrder(List<Element> pieces) {
        List<Element> ordered = new ArrayList<>(pieces);
        for (Element piece : pieces) {
            piece.elements("target")
                    .findFirst()
                    .flatMap(it -> it.attribute("order"))
                    .filter(it -> it.matches("[1-9][0-9]{0,3}"))
                    .map(Integer::parseInt)
                    .filter(it -> it <= pieces.size())
                    .ifPresent(it -> ordered.set(it - 1, piece));
        }
        return ordered;
    }
}
