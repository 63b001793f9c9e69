/* Rule: the sitemap lists the pages, all of them and nothing else. */
package org.plancatalogue.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.plancatalogue.check.site.BuiltPage;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/** Asked of {@code sitemap.xml} when the site has one. */
final class SitemapPages implements Rule {

    @Override
    public Stream<Finding> findings(BuiltSite site) {
        return site.file("sitemap.xml").stream().flatMap(file -> {
            List<Entry> entries = entries(file);
            return Stream.of(dead(entries, file, site), unwanted(entries, file, site), missing(entries, file, site))
                    .flatMap(it -> it);
        });
    }

    private record Entry(Position position, String address, boolean alternate) {}

    private static Stream<Finding> dead(List<Entry> entries, SiteFile file, BuiltSite site) {
        return entries.stream()
                .filter(it -> site.page(file.path(), it.address()).isEmpty())
                .map(it -> finding(ProblemKind.DEAD_LINK, it, file, it.address()));
    }

    private static Stream<Finding> unwanted(List<Entry> entries, SiteFile file, BuiltSite site) {
        return entries.stream()
                .filter(it -> !it.alternate())
                .filter(it -> site.page(file.path(), it.address())
                        .filter(page -> !page.indexable())
                        .isPresent())
                .map(it -> finding(ProblemKind.SITEMAP_NOINDEX, it, file, it.address()));
    }

    private static Stream<Finding> missing(List<Entry> entries, SiteFile file, BuiltSite site) {
        Set<SitePath> listed = entries.stream()
                .filter(it -> !it.alternate())
                .map(it -> site.page(file.path(), it.address()).map(BuiltPage::path))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        return site.pages().stream()
                .filter(it -> it.indexable() && !listed.contains(it.path()))
                .map(it -> Finding.of(
                        it,
                        ProblemKind.NOT_IN_SITEMAP,
                        Position.START,
                        it.path().address()));
    }

    private static Finding finding(ProblemKind kind, Entry entry, SiteFile file, String argument) {
        return new Finding(kind, file.path(), entry.position(), entry.address(), List.of(argument));
    }

    private static List<Entry> entries(SiteFile file) {
        SourceText source = new SourceText(file.path().value(), file.text());
        Document xml = Jsoup.parse(source.text(), "", Parser.xmlParser().setTrackPosition(true));
        Stream<Entry> pages = xml.getElementsByTag("loc").stream().map(it -> entry(source, it, it.text(), false));
        Stream<Entry> alternates =
                xml.getElementsByTag("xhtml:link").stream().map(it -> entry(source, it, it.attr("href"), true));
        return Stream.concat(pages, alternates).toList();
    }

    private static Entry entry(SourceText source, Element element, String address, boolean alternate) {
        Position position = source.at(element.sourceRange().startPos()).position();
        return new Entry(position, address, alternate);
    }
}
