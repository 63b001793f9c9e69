/* What keeps YAML from being read. */
package org.plancatalogue.yaml;

import java.io.IOException;
import org.plancatalogue.problem.Problem;

/** A mistake at which the parser must stop. It never leaves the package: {@link YamlReader} takes it as a problem. */
final class YamlMistake extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    YamlMistake(Problem problem) {
        super(problem.kind().code());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
