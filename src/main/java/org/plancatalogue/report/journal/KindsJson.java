/* The explanations of problems for other programs. */
package org.plancatalogue.report.journal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.report.Explanation;

/** Writes what each kind means, why it matters and what to do. */
public final class KindsJson {
    private KindsJson() {}

    public static String of(List<ProblemKind> kinds, Lang lang) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode codes = root.putArray("codes");
        for (ProblemKind kind : kinds) {
            Explanation words = new Explanation(kind, lang);
            codes.addObject()
                    .put("code", kind.code())
                    .put("severity", kind.severity().key())
                    .put("message", words.message())
                    .put("why", words.why().orElse(null))
                    .put("fix", words.fix().orElse(null));
        }
        return root.toPrettyString();
    }
}
