/** What keeps YAML from being read. */
package org.plancatalogue.source;

import java.io.IOException;
import org.plancatalogue.problem.Problem;

/** A mistake at which the parser stops: the problem, and an offset in the line that has to be left out to go on. */
final class YamlMistake extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient int offset;

    YamlMistake(Problem problem, int offset) {
        super(problem.kind().code());
        this.problem = problem;
        this.offset = offset;
    }

    Problem problem() {
        return problem;
    }

    int offset() {
        return offset;
    }
}
