/* Tells problems in SARIF, the exchange format of static analysis. */
package org.plancatalogue.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Repair;

/** A log of SARIF 2.1.0 with one run: the rules that found something, and what they found. */
final class SarifReport {
    private static final String VERSION = "2.1.0";
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Told told;
    private final List<ProblemKind> kinds;

    private SarifReport(Told told) {
        this.told = told;
        this.kinds =
                told.problems().stream().map(Problem::kind).distinct().sorted().toList();
    }

    static void print(Told told, PrintWriter out) {
        out.println(new SarifReport(told).log().toPrettyString());
    }

    private ObjectNode log() {
        ObjectNode log = JsonNodeFactory.instance.objectNode();
        log.put("version", VERSION).put("$schema", SCHEMA);
        ObjectNode run = log.putArray("runs").addObject();
        driver(run.putObject("tool").putObject("driver"));
        run.put("language", told.lang().tag()).put("columnKind", "unicodeCodePoints");
        ArrayNode results = run.putArray("results");
        told.problems().forEach(it -> result(it, results.addObject()));
        return log;
    }

    private void driver(ObjectNode driver) {
        driver.put("name", "Plan Catalogue");
        Optional.ofNullable(SarifReport.class.getPackage().getImplementationVersion())
                .ifPresent(it -> driver.put("version", it));
        driver.put("language", told.lang().tag());
        ArrayNode rules = driver.putArray("rules");
        kinds.forEach(it -> rule(it, rules.addObject()));
    }

    private void rule(ProblemKind kind, ObjectNode rule) {
        Explanation words = new Explanation(kind, told.lang());
        rule.put("id", kind.code());
        text(rule.putObject("shortDescription"), words.message());
        words.why().ifPresent(it -> text(rule.putObject("fullDescription"), it));
        words.fix().ifPresent(it -> text(rule.putObject("help"), it));
        rule.putObject("defaultConfiguration").put("level", kind.severity().key());
    }

    private void result(Problem problem, ObjectNode result) {
        result.put("ruleId", problem.kind().code());
        result.put("ruleIndex", kinds.indexOf(problem.kind()));
        result.put("level", problem.severity().key());
        String instead = problem.suggestion()
                .map(it -> "\n" + told.say("正しくは", "write instead") + ": " + it)
                .orElse("");
        text(result.putObject("message"), problem.message(told.lang()) + instead);
        location(problem.place(), result.putArray("locations").addObject());
        problem.related()
                .ifPresent(
                        it -> location(it, result.putArray("relatedLocations").addObject()));
        problem.repair().ifPresent(it -> fix(it, result.putArray("fixes").addObject()));
    }

    private void location(Place place, ObjectNode location) {
        ObjectNode physical = location.putObject("physicalLocation");
        artifact(place, physical);
        region(place, physical.putObject("region"));
    }

    private void fix(Repair repair, ObjectNode fix) {
        ObjectNode change = fix.putArray("artifactChanges").addObject();
        artifact(repair.place(), change);
        ObjectNode replacement = change.putArray("replacements").addObject();
        int length = repair.wrong().codePointCount(0, repair.wrong().length());
        region(repair.place(), replacement.putObject("deletedRegion"))
                .put("endColumn", repair.place().position().column() + length);
        replacement.putObject("insertedContent").put("text", repair.right());
    }

    private void artifact(Place place, ObjectNode owner) {
        owner.putObject("artifactLocation")
                .put("uri", ArtifactUri.of(told.texts().shown(place.file())));
    }

    private static ObjectNode region(Place place, ObjectNode region) {
        return region.put("startLine", place.position().line())
                .put("startColumn", place.position().column());
    }

    /** Braces stand for arguments in SARIF, so that one of our own is written twice. */
    private static void text(ObjectNode message, String text) {
        message.put("text", text.replace("{", "{{").replace("}", "}}"));
    }
}
