/* Reads a plan. */
package org.plancatalogue.decode;

import java.util.List;
import org.plancatalogue.content.Editions;
import org.plancatalogue.content.Municipality;
import org.plancatalogue.content.MunicipalityCode;
import org.plancatalogue.content.Pillar;
import org.plancatalogue.content.Plan;
import org.plancatalogue.decode.pair.Pairs;
import org.plancatalogue.decode.value.Values;
import org.plancatalogue.memo.Memo;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.yaml.Fields;

/** Reads a plan's facts from its original and its texts from both editions. */
final class PlanReader {
    private static final EditionsReader.Form FORM = new EditionsReader.Form(
            true, false, List.of("reading", "code", "kind", "accent", "period", "printed-era", "lines", "pillars"));

    private final Memo memo;
    private final Problems problems;
    private final Values values;
    private final InitiativeReader initiatives;

    PlanReader(Memo memo, Problems problems) {
        this.memo = memo;
        this.problems = problems;
        this.values = new Values(problems);
        this.initiatives = new InitiativeReader(problems);
    }

    Plan read(Pairs.Pair pair) {
        Fields fields = Fields.of(pair.original().meta(), problems);
        List<Pillar> pillars =
                fields.children("pillars").stream().map(this::pillar).toList();
        Editions editions = new EditionsReader(memo, problems).read(pair, fields, FORM, Plan.levels(pillars));
        MunicipalityCode code = values.code(fields);
        Municipality municipality = new Municipality(
                pair.id(),
                code,
                fields.place("code"),
                values.kind(fields),
                editions.names(),
                values.reading(fields),
                values.accent(fields, code));
        Plan plan = new Plan(
                municipality,
                values.period(fields),
                values.era(fields),
                values.lines(fields),
                pillars,
                fields.place("pillars"),
                editions);
        fields.done();
        return plan;
    }

    private Pillar pillar(Fields.Child child) {
        Fields fields = child.fields();
        Pillar pillar = new Pillar(
                child.id(),
                fields.flag("open"),
                fields.children("initiatives").stream().map(initiatives::read).toList());
        fields.done();
        return pillar;
    }
}
