/* Reads values that have a form of their own. */
package org.plancatalogue.decode.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancatalogue.content.Accent;
import org.plancatalogue.content.LineRange;
import org.plancatalogue.content.Municipality;
import org.plancatalogue.content.MunicipalityCode;
import org.plancatalogue.lang.Era;
import org.plancatalogue.lang.FiscalYear;
import org.plancatalogue.lang.Likeness;
import org.plancatalogue.lang.Period;
import org.plancatalogue.lang.Reading;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.yaml.Fields;

/** Reads readings, line ranges, codes, kinds, periods and eras; a value of the wrong form is reported, and a harmless one stands in. */
public final class Values {
    /** What is written for "from … to" elsewhere. */
    private static final Pattern SPAN = Pattern.compile("\\s*[-‐–—〜～~…]\\s*");

    private final Problems problems;

    public Values(Problems problems) {
        this.problems = problems;
    }

    public Reading reading(Fields fields) {
        return value(
                fields,
                "reading",
                it -> Reading.isKana(it) ? Optional.of(new Reading(it)) : Optional.empty(),
                new Reading("ん"),
                List.of());
    }

    public LineRange lines(Fields fields) {
        return value(fields, "lines", LineRange::parse, new LineRange(1, 1), List.of("15..18"));
    }

    public MunicipalityCode code(Fields fields) {
        return value(fields, "code", MunicipalityCode::parse, MunicipalityCode.NONE, List.of());
    }

    public Municipality.Kind kind(Fields fields) {
        List<String> kinds = Arrays.stream(Municipality.Kind.values())
                .map(Municipality.Kind::key)
                .toList();
        return value(fields, "kind", Municipality.Kind::named, Municipality.Kind.CITY, kinds);
    }

    public Period period(Fields fields) {
        Period none = new Period(new FiscalYear(2000), new FiscalYear(2000));
        return value(fields, "period", Period::parse, none, List.of("2019..2021"));
    }

    public Optional<Era> era(Fields fields) {
        Optional<String> text = fields.optionalText("printed-era");
        List<String> eras = Arrays.stream(Era.values())
                .map(it -> it.names().en().toLowerCase(Locale.ROOT))
                .toList();
        text.filter(it -> !eras.contains(it)).ifPresent(it -> report(fields, "printed-era", eras));
        return text.flatMap(Era::named);
    }

    /** The accent that is named, else the one that the municipality's code gives. */
    public Accent accent(Fields fields, MunicipalityCode code) {
        return fields.optionalText("accent").isEmpty()
                ? Accent.of(code)
                : value(fields, "accent", Accent::named, Accent.of(code), Accent.keys());
    }

    private <T> T value(
            Fields fields, String key, Function<String, Optional<T>> form, T otherwise, List<String> examples) {
        String text = fields.text(key);
        Optional<T> value = form.apply(text);
        if (value.isEmpty() && !text.isEmpty()) {
            String folded = Likeness.folded(text);
            String dotted = SPAN.matcher(folded).replaceAll("..");
            Optional<String> meant = Stream.of(folded, dotted)
                    .filter(it -> form.apply(it).isPresent())
                    .findFirst();
            report(fields, key, meant.map(List::of).orElse(examples));
        }
        return value.orElse(otherwise);
    }

    /** Tells a value that is none; one that only its letter case or width keeps from being the right one can be repaired. */
    private void report(Fields fields, String key, List<String> examples) {
        fields.scalar(key).ifPresent(it -> {
            Optional<String> all = Optional.of(String.join(" | ", examples)).filter(list -> !list.isEmpty());
            Problem bad = Problem.of(ProblemKind.BAD_VALUE, it.place(), it.text(), key)
                    .suggest(
                            examples.size() == 1
                                    ? all
                                    : Nearest.to(it.text(), examples).or(() -> all));
            problems.add(Nearest.meant(bad, it.text(), examples, it::repair));
        });
    }
}
