/* What reading a Markdown file told, as lines a test can compare. */
package org.plancatalogue.source;

import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;

/** Reads a document and lists the problems, as {@link org.plancatalogue.yaml.Told} does for YAML. */
final class Told {
    private Told() {}

    static String of(Problems problems) {
        return org.plancatalogue.yaml.Told.of(problems);
    }

    static String byFile(Problems problems) {
        return org.plancatalogue.yaml.Told.byFile(problems);
    }

    /** The problems of a Markdown file. */
    static String ofDocument(String text) {
        Problems problems = new Problems();
        Document.read(new SourceText("a.md", text), problems);
        return of(problems);
    }
}
