/* The pages of the real catalogue, before they are rendered. */
package org.plancatalogue;

import java.util.List;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.compose.Pages;
import org.plancatalogue.compose.data.DataFiles;
import org.plancatalogue.page.Page;
import org.plancatalogue.view.Composed;

/** What the content of the repository is composed to. */
public final class RealPages {
    private RealPages() {}

    public static List<Page> read() {
        Catalogue catalogue = RealCatalogue.read();
        return Pages.of(catalogue, DataFiles.of(catalogue)).stream()
                .map(Composed::page)
                .toList();
    }
}
