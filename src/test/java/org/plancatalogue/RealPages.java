/* The pages of the real catalogue, before they are rendered. */
package org.plancatalogue;

import java.nio.file.Path;
import java.util.List;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.compose.Pages;
import org.plancatalogue.decode.ContentReader;
import org.plancatalogue.page.Page;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.source.SourceReader;
import org.plancatalogue.view.Composed;

/** What the content of the repository is composed to. */
public final class RealPages {
    private RealPages() {}

    public static List<Page> read() {
        Problems problems = new Problems();
        Catalogue catalogue =
                Catalogue.of(ContentReader.read(SourceReader.read(Path.of("content"), problems), problems));
        return Pages.of(catalogue).stream().map(Composed::page).toList();
    }
}
