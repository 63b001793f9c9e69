/* The real catalogue, before its pages are composed. */
package org.plancatalogue;

import java.nio.file.Path;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.decode.ContentReader;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.source.SourceReader;

/** What the content of the repository says. */
public final class RealCatalogue {
    private RealCatalogue() {}

    public static Catalogue read() {
        Problems problems = new Problems();
        return Catalogue.of(ContentReader.read(SourceReader.read(Path.of("content"), problems), problems));
    }
}
