/* A YAML value with its place. */
package org.plancatalogue.yaml;

import org.plancatalogue.problem.Place;

/** What stands behind a key: a text, a list or a mapping. */
public sealed interface Value permits Scalar, Sequence, Mapping {
    /** Where the value begins. */
    Place place();
}
