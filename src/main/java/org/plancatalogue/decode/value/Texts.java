/* Plain texts out of YAML values. */
package org.plancatalogue.decode.value;

import java.util.List;
import org.plancatalogue.lang.Names;
import org.plancatalogue.yaml.Fields;
import org.plancatalogue.yaml.Scalar;

/** Reads lists and bilingual texts. */
public final class Texts {
    private Texts() {}

    public static List<String> of(List<Scalar> scalars) {
        return scalars.stream().map(Scalar::text).toList();
    }

    /** The required text under {@code ja} and {@code en} of a key. */
    public static Names names(Fields fields, String key) {
        Fields both = fields.requiredMapping(key);
        Names names = pair(both);
        both.done();
        return names;
    }

    public static Names pair(Fields both) {
        return new Names(both.text("ja"), both.text("en"));
    }
}
