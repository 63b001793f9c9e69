/* Tells problems as one JSON object. */
package org.plancatalogue.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;

/** Every problem with everything known of it, in order of place; what a problem has not is {@code null}. */
final class JsonReport {
    private static final int VERSION = 1;

    private JsonReport() {}

    static void print(Told told, PrintWriter out) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("version", VERSION);
        Tally tally = Tally.of(told.problems());
        root.putObject("summary").put("errors", tally.errors()).put("warnings", tally.warnings());
        ArrayNode problems = root.putArray("problems");
        told.problems().forEach(it -> write(told, it, problems.addObject()));
        out.println(root.toPrettyString());
    }

    private static void write(Told told, Problem problem, ObjectNode object) {
        object.put("code", problem.kind().code());
        object.put("severity", problem.severity().key());
        object.put("message", problem.message(told.lang()));
        write(told, problem.place(), object);
        problem.arguments().forEach(object.putArray("arguments")::add);
        object.putNull("related");
        problem.related().ifPresent(it -> write(told, it, object.putObject("related")));
        object.put("suggestion", problem.suggestion().orElse(null));
        object.put("help", new Explanation(problem.kind(), told.lang()).fix().orElse(null));
    }

    private static void write(Told told, Place place, ObjectNode object) {
        object.put("path", told.texts().shown(place.file()));
        object.put("line", place.position().line());
        object.put("column", place.position().column());
    }
}
