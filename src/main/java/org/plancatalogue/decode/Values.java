/* Reads values that have a form of their own. */
package org.plancatalogue.decode;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.plancatalogue.content.LineRange;
import org.plancatalogue.content.Municipality;
import org.plancatalogue.content.MunicipalityCode;
import org.plancatalogue.lang.Era;
import org.plancatalogue.lang.FiscalYear;
import org.plancatalogue.lang.Period;
import org.plancatalogue.lang.Reading;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.yaml.Fields;

/** Reads readings, line ranges, codes, kinds, periods and eras; a value of the wrong form is reported, and a harmless one stands in. */
final class Values {
    /** What is written for "from … to" elsewhere. */
    private static final Pattern SPAN = Pattern.compile("\\s*[-‐–—〜～~…]\\s*");

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    Reading reading(Fields fields) {
        return value(
                fields,
                "reading",
                it -> Reading.isKana(it) ? Optional.of(new Reading(it)) : Optional.empty(),
                new Reading("ん"),
                List.of());
    }

    LineRange lines(Fields fields) {
        return value(fields, "lines", LineRange::parse, new LineRange(1, 1), List.of("15..18"));
    }

    MunicipalityCode code(Fields fields) {
        return value(fields, "code", MunicipalityCode::parse, new MunicipalityCode("000000"), List.of());
    }

    Municipality.Kind kind(Fields fields) {
        List<String> kinds = Arrays.stream(Municipality.Kind.values())
                .map(Municipality.Kind::key)
                .toList();
        return value(fields, "kind", Municipality.Kind::named, Municipality.Kind.CITY, kinds);
    }

    Period period(Fields fields) {
        Period none = new Period(new FiscalYear(2000), new FiscalYear(2000));
        return value(fields, "period", Period::parse, none, List.of("2019..2021"));
    }

    Optional<Era> era(Fields fields) {
        Optional<String> text = fields.optionalText("printed-era");
        List<String> eras = Arrays.stream(Era.values())
                .map(it -> it.names().en().toLowerCase(Locale.ROOT))
                .toList();
        text.filter(it -> !eras.contains(it)).ifPresent(it -> report(fields, "printed-era", it, eras));
        return text.flatMap(Era::named);
    }

    private <T> T value(
            Fields fields, String key, Function<String, Optional<T>> form, T otherwise, List<String> examples) {
        String text = fields.text(key);
        return form.apply(text).orElseGet(() -> {
            if (!text.isEmpty()) {
                String dotted = SPAN.matcher(text).replaceAll("..");
                report(fields, key, text, form.apply(dotted).isPresent() ? List.of(dotted) : examples);
            }
            return otherwise;
        });
    }

    private void report(Fields fields, String key, String text, List<String> examples) {
        Optional<String> instead = examples.size() == 1 ? Optional.of(examples.get(0)) : Nearest.to(text, examples);
        problems.add(Problem.of(ProblemKind.BAD_VALUE, fields.place(key), text, key)
                .suggest(instead.or(
                        () -> Optional.of(String.join(" | ", examples)).filter(it -> !it.isEmpty()))));
    }
}
