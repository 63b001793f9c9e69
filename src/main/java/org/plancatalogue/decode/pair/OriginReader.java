/* Reads what a translation says of its original. */
package org.plancatalogue.decode.pair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plancatalogue.content.Difference;
import org.plancatalogue.content.Difference.Aspect;
import org.plancatalogue.content.Origin;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.source.Document;
import org.plancatalogue.yaml.Fields;

/** Reads {@code made-from}, which the tool writes, and {@code differs}, which a translator writes. */
public final class OriginReader {
    public static final String STAMPS = "made-from";
    private static final String DIFFERENCES = "differs";
    private static final Pattern STAMP = Pattern.compile("(" + Origin.SAME + ")?[0-9a-f]{12}|" + Origin.TODO);

    private final Fields fields;
    private final Problems problems;

    public OriginReader(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** The stamps in the front matter of a file; problems of all of it are told. */
    public static Origin of(SourceText file, Problems problems) {
        Fields fields = Fields.of(Document.read(file, problems).meta(), problems);
        return new OriginReader(fields, problems).origin();
    }

    /** From a part's name to the digest of its original. */
    public Origin origin() {
        Map<String, String> stamps = new LinkedHashMap<>();
        for (Fields.Text text : fields.texts(STAMPS)) {
            String stamp = text.value().text();
            if (STAMP.matcher(stamp).matches()) {
                stamps.put(text.key(), stamp);
            } else {
                Problem bad = Problem.of(ProblemKind.BAD_VALUE, text.value().place(), stamp, STAMPS);
                problems.add(bad.suggest(Optional.of(Origin.TODO)));
            }
        }
        return new Origin(stamps);
    }

    /** By part and aspect the reason for a difference: {@code s1-1: {figures: …}}. */
    public List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        for (Fields.Child part : fields.mappings(DIFFERENCES)) {
            for (Aspect aspect : Aspect.values()) {
                part.fields()
                        .scalar(aspect.key())
                        .ifPresent(it -> differences.add(new Difference(part.id(), aspect, it.text(), it.place())));
            }
            part.fields().done();
        }
        return differences;
    }
}
