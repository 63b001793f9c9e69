/* Reads timeline.yaml. */
package org.plancatalogue.decode.picture;

import java.util.Optional;
import org.plancatalogue.content.Site;
import org.plancatalogue.content.Timeline;
import org.plancatalogue.lang.FiscalYear;
import org.plancatalogue.lang.Names;
import org.plancatalogue.lang.Period;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.yaml.Fields;
import org.plancatalogue.yaml.Mapping;

/** Reads the rounds of a scheme; one whose years are wrong or outside those drawn is reported and left out. */
public final class TimelineReader {
    private static final Period NONE = new Period(new FiscalYear(2000), new FiscalYear(2000));

    private final Problems problems;

    private TimelineReader(Problems problems) {
        this.problems = problems;
    }

    public static Timeline read(Mapping mapping, Problems problems) {
        Fields fields = Fields.of(mapping, problems);
        TimelineReader reader = new TimelineReader(problems);
        Period span = reader.period(fields, "span").orElse(NONE);
        Timeline timeline = new Timeline(
                new Site.Listed(fields.text("article"), fields.place("article")),
                BothLanguages.of(fields.requiredMapping("title")),
                BothLanguages.of(fields.requiredMapping("about")),
                span,
                fields.children("rounds").stream()
                        .flatMap(it -> reader.entry(it.fields(), span).stream())
                        .toList());
        fields.done();
        return timeline;
    }

    private Optional<Timeline.Entry> entry(Fields fields, Period span) {
        Names names = new Names(fields.text("ja"), fields.text("en"));
        Optional<Period> period = period(fields, "period");
        Optional<String> source = fields.optionalText("source");
        fields.done();
        Optional<Period> within = period.filter(
                it -> it.first().compareTo(span.first()) >= 0 && it.last().compareTo(span.last()) <= 0);
        if (period.isPresent() && within.isEmpty()) {
            problems.add(ProblemKind.BAD_VALUE, fields.place("period"), fields.text("period"), "period");
        }
        return within.map(it -> new Timeline.Entry(names, it, source));
    }

    private Optional<Period> period(Fields fields, String key) {
        String text = fields.text(key);
        Optional<Period> period = Period.parse(text);
        if (period.isEmpty() && !text.isEmpty()) {
            problems.add(Problem.of(ProblemKind.BAD_VALUE, fields.place(key), text, key)
                    .suggest(Optional.of("2019..2021")));
        }
        return period;
    }
}
