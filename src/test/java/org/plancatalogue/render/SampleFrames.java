/* What surrounds the sample pages. */
package org.plancatalogue.render;

import static org.plancatalogue.render.SampleTowns.names;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.page.Alternate;
import org.plancatalogue.page.Counterpart;
import org.plancatalogue.page.Frame;
import org.plancatalogue.page.Guides;
import org.plancatalogue.page.Link;
import org.plancatalogue.page.Menu;
import org.plancatalogue.page.Moved;
import org.plancatalogue.page.Release;
import org.plancatalogue.web.Html;
import org.plancatalogue.web.SitePath;

/** Frames in one language; all texts are those of the real site. */
record SampleFrames(Lang lang) {
    static final Names SITE = names("地域産業活性化計画カタログ", "Regional Industry Revitalization Plan Catalogue");
    static final Names ABOUT_SITE = names(
            "墨田区、荒川区、板橋区、青梅市の地域産業活性化計画（2019～2021年度）の概要を、日本語と英語で読み比べられる記録です。",
            "A bilingual record of the outlines of the Regional Industry Revitalization Plans of Sumida City, Arakawa City, Itabashi City and Ome City (FY2019–FY2021).");
    static final Names STATUS = names(
            "承認された計画の概要です。対象の期間は2019～2021年度（平成31年度～令和3年度）で、すでに終わっています。申し込みの受付はありません。",
            "This is an outline of approved plans for FY2019–FY2021 (April 2019–March 2022). The period has ended, and nothing here is open for applications.");
    private static final Names CAVEAT = names(
            "これらの計画による事業は、「都及び各区市の予算についての議会の議決を受け、確定する」とされています。",
            "Projects under these plans become final only once the Tokyo Metropolitan Assembly and each ward or city assembly have approved the budgets.");

    /** A page of the language's tree, such as {@code plans/sumida}. */
    Frame in(String folder, Names title, Names description, List<Names> parents) {
        String below = folder.isEmpty() ? "" : "/" + folder;
        SitePath path = SitePath.page(lang.tag() + below);
        SitePath twin = SitePath.page(lang.other().tag() + below);
        return frame(
                path, title, description, Optional.of(new Counterpart(lang.other(), twin.from(path), true)), parents);
    }

    /** A page outside the languages' trees. */
    Frame outside(String path, Names title) {
        return frame(new SitePath(path), title, ABOUT_SITE, Optional.empty(), List.of());
    }

    private Frame frame(
            SitePath path, Names title, Names description, Optional<Counterpart> counterpart, List<Names> parents) {
        String root = "../".repeat(path.depth());
        String home = root + lang.tag() + "/index.html";
        return new Frame(
                lang,
                path,
                title.in(lang),
                Html.text(title.in(lang)),
                List.of(title.in(lang), SITE.in(lang)),
                SITE.in(lang),
                description.in(lang),
                Optional.of("https://plan-catalogue.example/" + path.address()),
                counterpart.isPresent(),
                counterpart.isEmpty() ? List.of() : List.of(new Alternate("ja", "https://plan-catalogue.example/ja/")),
                counterpart,
                Optional.empty(),
                Html.EMPTY,
                root,
                link(home, names("ホーム", "Home")),
                counterpart.isEmpty() ? List.of() : menu(root, path),
                parents.stream().map(it -> link(home, it)).toList(),
                articles(root),
                paragraph(STATUS),
                paragraph(CAVEAT),
                Optional.of(new Release(
                        "1.0", lang == Lang.JA ? "2026年11月25日" : "25 November 2026", root + lang.tag() + "/feed.xml")),
                Moved.NOTHING,
                new Guides(Optional.of(guide(root, "matrix")), Optional.of(guide(root, "open-list"))));
    }

    private List<Menu> menu(String root, SitePath path) {
        return List.of(
                menu(root, path, "index", names("区市横断索引", "Cross-ward index")),
                menu(root, path, "themes", names("テーマ", "Themes")),
                menu(root, path, "instruments", names("手法", "Instruments")),
                menu(root, path, "audiences", names("対象", "Audiences")),
                menu(root, path, "glossary", names("用語集", "Glossary")));
    }

    private Menu menu(String root, SitePath path, String folder, Names label) {
        String place = lang.tag() + "/" + folder + "/";
        return new Menu(
                Html.text(label.in(lang)),
                root + place + "index.html",
                path.value().startsWith(place));
    }

    private List<Link> articles(String root) {
        return List.of(
                link(root + lang.tag() + "/about/index.html", names("このカタログについて", "About this catalogue")),
                link(root + lang.tag() + "/how-to-read/index.html", names("読み方", "How to read this catalogue")),
                link(root + lang.tag() + "/background/index.html", names("制度の背景", "Background of the scheme")),
                link(root + lang.tag() + "/accessibility/index.html", names("アクセシビリティ", "Accessibility")));
    }

    private String guide(String root, String section) {
        return root + lang.tag() + "/how-to-read/index.html#" + section;
    }

    private Link link(String href, Names label) {
        return new Link(href, Html.text(label.in(lang)));
    }

    private Html paragraph(Names text) {
        return new Html("<p>" + Html.escape(text.in(lang)) + "</p>");
    }
}
