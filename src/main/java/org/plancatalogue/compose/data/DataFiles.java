/* The catalogue as files of data. */
package org.plancatalogue.compose.data;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.compose.record.Initiatives;
import org.plancatalogue.compose.record.Texts;
import org.plancatalogue.compose.record.Whole;
import org.plancatalogue.content.Plan;
import org.plancatalogue.content.Release;
import org.plancatalogue.content.Site;
import org.plancatalogue.dataset.Dcat;
import org.plancatalogue.dataset.Download.Subject;
import org.plancatalogue.dataset.Schema;
import org.plancatalogue.dataset.Shape;
import org.plancatalogue.lang.Names;
import org.plancatalogue.view.Downloads;
import org.plancatalogue.web.SiteFile;

/** JSON with its schema, two tables, and the record that names them. */
public final class DataFiles {
    private static final Names SCHEMA = new Names("カタログのデータの形", "The shape of the catalogue’s data");
    private static final Names PLANS = new Names("計画と取組", "Plans and initiatives");
    private static final Names GLOSSARY = new Names("用語集", "Glossary");

    private final Catalogue catalogue;
    private final Texts texts;

    private DataFiles(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.texts = new Texts(catalogue);
    }

    public static List<SiteFile> of(Catalogue catalogue) {
        return new DataFiles(catalogue).all();
    }

    private List<SiteFile> all() {
        List<SiteFile> files = new ArrayList<>();
        files.add(shape(texts).file(Downloads.CATALOGUE, catalogue));
        files.add(Schema.file(
                Downloads.SCHEMA, URI.create(texts.absolute(Downloads.SCHEMA.value())), SCHEMA, shape(texts)));
        files.add(Sheets.initiatives(texts).file(Downloads.INITIATIVES, Initiatives.all(catalogue)));
        files.add(Sheets.glossary(texts)
                .file(Downloads.GLOSSARY, catalogue.content().terms()));
        files.add(dcat(files));
        return List.copyOf(files);
    }

    static Shape<Catalogue> shape(Texts texts) {
        return Whole.shape(texts, texts.absolute(Downloads.SCHEMA.value()));
    }

    private SiteFile dcat(List<SiteFile> files) {
        Site site = catalogue.content().site();
        return new Dcat(
                        site.baseUrl(),
                        site.title(),
                        site.description(),
                        Whole.LICENCE,
                        site.release().map(Release::version),
                        site.release().map(Release::date),
                        texts.address("data", ""),
                        List.of(plans(files), glossary(files)))
                .file(Downloads.DCAT);
    }

    private Dcat.Dataset plans(List<SiteFile> files) {
        List<Plan> plans = catalogue.content().plans();
        Stream<LocalDate> first = plans.stream().map(it -> it.period().first().firstDay());
        Stream<LocalDate> last = plans.stream().map(it -> it.period().last().lastDay());
        return new Dcat.Dataset(
                "plans",
                PLANS,
                catalogue.content().site().description(),
                first.min(Comparator.naturalOrder()),
                last.max(Comparator.naturalOrder()),
                plans.stream()
                        .map(it -> new Dcat.Town(
                                it.municipality().code().digits(),
                                it.municipality().names()))
                        .toList(),
                held(Subject.PLANS, files));
    }

    private Dcat.Dataset glossary(List<SiteFile> files) {
        return new Dcat.Dataset(
                "glossary",
                GLOSSARY,
                catalogue.content().site().room("glossary").description(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                held(Subject.GLOSSARY, files));
    }

    private List<Dcat.Held> held(Subject subject, List<SiteFile> files) {
        return Downloads.of(catalogue).stream()
                .filter(it -> it.of() == subject)
                .flatMap(it -> files.stream()
                        .filter(file -> file.path().equals(it.path()))
                        .map(file -> new Dcat.Held(it, file)))
                .toList();
    }
}
