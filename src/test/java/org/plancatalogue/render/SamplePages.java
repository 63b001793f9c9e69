/* One page of every kind in both languages, with data as on the real site. */
package org.plancatalogue.render;

import static org.plancatalogue.render.SampleTowns.names;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.page.ArticlePage;
import org.plancatalogue.page.Block;
import org.plancatalogue.page.ChooserPage;
import org.plancatalogue.page.ChooserPage.Choice;
import org.plancatalogue.page.ComparePage;
import org.plancatalogue.page.ComponentsPage;
import org.plancatalogue.page.ConceptPage;
import org.plancatalogue.page.Counterpart;
import org.plancatalogue.page.DataPage;
import org.plancatalogue.page.EditionPage;
import org.plancatalogue.page.FacetPage;
import org.plancatalogue.page.Frame;
import org.plancatalogue.page.Gloss;
import org.plancatalogue.page.GlossaryPage;
import org.plancatalogue.page.HomePage;
import org.plancatalogue.page.IndexPage;
import org.plancatalogue.page.InitiativesPage;
import org.plancatalogue.page.Link;
import org.plancatalogue.page.NotFoundPage;
import org.plancatalogue.page.Notice;
import org.plancatalogue.page.Page;
import org.plancatalogue.page.PairPage;
import org.plancatalogue.page.ParallelPage;
import org.plancatalogue.page.Phrase;
import org.plancatalogue.page.PlanCard;
import org.plancatalogue.page.RedirectPage;
import org.plancatalogue.page.SearchPage;
import org.plancatalogue.page.StatusPage;
import org.plancatalogue.page.TermPage;
import org.plancatalogue.web.Html;

/** The sample pages of one language. */
record SamplePages(Lang lang, SampleFrames frames) {
    private static final Names HOME = names("ホーム", "Home");
    private static final Names SUCCESSION = names("事業承継", "Business succession");
    private static final Names MEANING =
            names("会社や店の経営を、次の人に引き継ぐこと。", "Handing the running of a business to the next person.");
    private static final Names BATON =
            names("次世代へのバトンタッチ支援事業", "Passing the Baton to the Next Generation Support Project");
    private static final Names BLANK = names(
            "空欄は「この概要には挙げられていない」という意味です。「その区市が何もしていない」という意味ではありません。",
            "A blank means that the theme is not in this outline, not that the municipality does nothing.");

    static List<Page> all() {
        return Arrays.stream(Lang.values())
                .flatMap(lang -> new SamplePages(lang, new SampleFrames(lang)).pages())
                .toList();
    }

    private Stream<Page> pages() {
        Stream<Page> own = Stream.of(
                home(),
                plan(),
                index(),
                initiatives(),
                search(),
                data(),
                compare(),
                pair(),
                facet(),
                concept(),
                glossary(),
                term(),
                article(),
                parallel(),
                status(),
                components(),
                edition(),
                redirect());
        Stream<Page> shared = Stream.of(
                new ChooserPage(frames.outside("index.html", SampleFrames.SITE), choices(SampleFrames.SITE)),
                new NotFoundPage(
                        frames.outside("404.html", names("ページが見つかりません", "Page not found")),
                        choices(names("ページが見つかりません", "Page not found"))));
        return lang == Lang.JA ? Stream.concat(own, shared) : own;
    }

    private static List<Choice> choices(Names title) {
        return Arrays.stream(Lang.values())
                .map(it -> new Choice(
                        new Phrase(it, Html.text(title.in(it))),
                        new Phrase(it, Html.text(SampleFrames.ABOUT_SITE.in(it))),
                        new Phrase(it, Html.text(SampleFrames.STATUS.in(it))),
                        it.ownName(),
                        it.tag() + "/index.html"))
                .toList();
    }

    private Page redirect() {
        Frame frame = frames.in("plans/old", SampleFrames.SITE, SampleFrames.ABOUT_SITE, List.of());
        return new RedirectPage(frame, frame.home());
    }

    private Page home() {
        Frame frame = frames.in("", HOME, SampleFrames.ABOUT_SITE, List.of());
        SampleTowns towns = towns(frame);
        return new HomePage(
                frame,
                cards(towns),
                towns.matrix(towns.html(BLANK)),
                Optional.of(towns.map()),
                Stream.of("themes", "instruments", "audiences")
                        .map(it -> facet(towns, it))
                        .toList(),
                36);
    }

    private List<PlanCard> cards(SampleTowns towns) {
        return SampleTowns.PLACES.stream()
                .map(it -> new PlanCard(
                        towns.town(it),
                        towns.html(names(
                                it.name().ja() + "地域産業活性化計画",
                                it.name().en() + " Regional Industry Revitalization Plan")),
                        towns.html(
                                names(
                                        "ベンチャーなどと区内の企業を結び、ものづくりのブランドを築き直す計画です。",
                                        "A plan to link ventures and others with the ward’s firms and to rebuild the branding of its manufacturing.")),
                        lang == Lang.JA ? "2019～2021年度" : "FY2019–FY2021",
                        3,
                        5,
                        towns.profile(it)))
                .toList();
    }

    private Page edition() {
        Frame frame = frames.in("", SampleFrames.SITE, SampleFrames.ABOUT_SITE, List.of());
        SampleTowns towns = towns(frame);
        return new EditionPage(
                frame,
                "https://plan-catalogue.example/" + lang.tag() + "/",
                new Counterpart(lang.other(), "https://plan-catalogue.example/data/other.html", true),
                List.of(new EditionPage.PlanPart("plans/sumida", new SamplePlan(frame, towns).page())),
                towns.matrix(towns.html(BLANK)),
                towns.html(names("用語集", "Glossary")),
                List.of(new EditionPage.TermPart("glossary/succession", (TermPage) term())),
                List.of(new EditionPage.ArticlePart("articles/how-to-read", inner((ArticlePage) article()))));
    }

    /** The same article with the ids that its sections have in the one file. */
    private static ArticlePage inner(ArticlePage page) {
        return new ArticlePage(
                page.frame(),
                page.title(),
                page.summary(),
                new Block("", 1, Html.EMPTY, Optional.empty(), Optional.empty(), Optional.empty(), page.summary()),
                page.timeline(),
                Optional.empty(),
                List.of(),
                Stream.of("open-list", "matrix")
                        .map(it -> new Block(
                                "articles/how-to-read/" + it,
                                3,
                                page.sections().get(0).heading(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                page.sections().get(0).body()))
                        .toList(),
                List.of(),
                Optional.empty());
    }

    private Page components() {
        Frame frame = frames.in("components", names("部品の一覧", "Components"), MEANING, List.of(HOME));
        return new ComponentsPage(
                frame,
                (HomePage) home(),
                (IndexPage) index(),
                Optional.of(new SamplePlan(frame, towns(frame)).page()),
                Optional.of((ParallelPage) parallel()),
                Optional.of((ConceptPage) concept()),
                (ComparePage) compare(),
                Optional.of((PairPage) pair()),
                (InitiativesPage) initiatives(),
                (SearchPage) search(),
                (DataPage) data(),
                Optional.of(towns(frame).timeline()),
                choices(SampleFrames.SITE));
    }

    private Page data() {
        Frame frame = frames.in("data", names("データを使う", "Use the data"), MEANING, List.of(HOME));
        Html words = Html.text(names("取組の名前です。", "The name of the initiative.").in(lang));
        DataPage.Group group = new DataPage.Group(
                "initiatives",
                "initiatives.csv",
                words,
                List.of(new DataPage.Row(List.of("name_ja", "name_en"), words, words)));
        List<DataPage.Point> points = List.of(new DataPage.Point(words, words));
        return new DataPage(
                frame,
                List.of(new DataPage.Download(
                        "../index.html", Optional.of(lang), "initiatives.csv", "CSV", "12 kB", words)),
                "1.0.0",
                points,
                points,
                List.of(group),
                List.of());
    }

    private FacetPage.Facet facet(SampleTowns towns, String key) {
        return new FacetPage.Facet(
                key,
                towns.link(key),
                SampleTowns.THEMES.stream()
                        .map(it -> new FacetPage.Entry(
                                new Link(towns.link("themes/succession"), towns.html(it)),
                                towns.html(names(
                                        "会社や店の経営を次の人に引き継ぐことを助ける取組です。",
                                        "Initiatives that help the running of a business pass to the next person.")),
                                it.equals(SUCCESSION) ? 1 : 4,
                                2))
                        .toList());
    }

    private Page plan() {
        Frame frame = frames.in("plans/sumida", SamplePlan.TITLE, MEANING, List.of(HOME));
        return new SamplePlan(frame, towns(frame)).page();
    }

    private Page index() {
        Frame frame = frames.in(
                "index",
                names("区市横断索引", "Cross-ward index"),
                names("すべての計画・取組・用語を五十音順に並べた索引です。", "All plans, initiatives and terms from A to Z."),
                List.of(HOME));
        SampleTowns towns = towns(frame);
        List<IndexPage.Entry> entries = List.of(
                new IndexPage.Entry(
                        towns.link("glossary/succession"),
                        towns.html(SUCCESSION),
                        lang == Lang.JA ? "じぎょうしょうけい" : "",
                        towns.other(SUCCESSION),
                        "term",
                        Html.EMPTY,
                        ""),
                new IndexPage.Entry(
                        towns.link("plans/arakawa") + "#a1-1",
                        towns.html(BATON),
                        lang == Lang.JA ? "じせだいへのバトンタッチしえんじぎょう" : "",
                        towns.other(BATON),
                        "initiative",
                        towns.html(names("荒川区", "Arakawa City")),
                        "rose"),
                new IndexPage.Entry(
                        towns.link("plans/sumida"),
                        towns.html(SamplePlan.TITLE),
                        lang == Lang.JA ? "すみだくちいきさんぎょうかっせいかけいかく" : "",
                        towns.other(SamplePlan.TITLE),
                        "plan",
                        towns.html(names("墨田区", "Sumida City")),
                        "indigo"));
        return new IndexPage(
                frame,
                towns.matrix(towns.html(BLANK)),
                labels().map(it -> new IndexPage.Group("row-" + it, it, entries))
                        .toList());
    }

    private Stream<String> labels() {
        return lang == Lang.JA
                ? Stream.of("あ", "か", "さ", "た", "な", "は", "ま", "や", "ら", "わ")
                : Stream.of("A", "B", "C", "D", "E", "F", "I", "M", "N", "P", "Q", "R", "S", "V");
    }

    private Page facet() {
        Frame frame = frames.in(
                "themes",
                names("テーマ", "Themes"),
                names("取組が何についてのものかによる分類です。", "Initiatives by what they are about."),
                List.of(HOME));
        return new FacetPage(frame, facet(towns(frame), "themes"));
    }

    private Page concept() {
        Frame frame = frames.in("themes/succession", SUCCESSION, MEANING, List.of(HOME, names("テーマ", "Themes")));
        SampleTowns towns = towns(frame);
        return new ConceptPage(
                frame,
                "themes",
                towns.html(SUCCESSION),
                towns.other(SUCCESSION),
                towns.html(names(
                        "会社や店の経営を次の人に引き継ぐことを助ける取組です。",
                        "Initiatives that help the running of a business pass to the next person.")),
                2,
                List.of(
                        new ConceptPage.Group(
                                towns.towns().get(1), List.of(comparisons(frame).item("arakawa", true))),
                        new ConceptPage.Group(
                                towns.towns().get(2), List.of(comparisons(frame).item("itabashi", false)))),
                List.of(towns.towns().get(0), towns.towns().get(3)),
                SampleTowns.THEMES.stream()
                        .map(it -> new Link(towns.link("themes/succession"), towns.html(it)))
                        .toList(),
                "../../initiatives/index.html?theme=succession",
                towns.html(BLANK));
    }

    private Page initiatives() {
        Frame frame = frames.in("initiatives", names("取組を絞り込む", "Filter the initiatives"), MEANING, List.of(HOME));
        return comparisons(frame).initiatives();
    }

    private Page search() {
        Frame frame = frames.in("search", names("検索", "Search"), MEANING, List.of(HOME));
        List<SearchPage.Filter> filters = List.of(
                new SearchPage.Filter(
                        "municipality",
                        List.of(new SearchPage.Choice(
                                "municipality:arakawa",
                                names("荒川区", "Arakawa City").in(lang),
                                false))),
                new SearchPage.Filter("kind", List.of(new SearchPage.Choice("kind:term", "term", true))));
        List<Link> themes = List.of(new Link("../themes/succession/index.html", Html.text(SUCCESSION.in(lang))));
        return new SearchPage(frame, filters, themes, themes);
    }

    private Page compare() {
        Frame frame = frames.in("compare", names("計画を比べる", "Compare the plans"), MEANING, List.of(HOME));
        return comparisons(frame).all();
    }

    private Page pair() {
        Frame frame = frames.in(
                "compare/arakawa-itabashi",
                names("荒川区と板橋区の計画を比べる", "Arakawa City and Itabashi City compared"),
                MEANING,
                List.of(HOME, names("比べる", "Compare")));
        return comparisons(frame).pair(cards(towns(frame)).subList(1, 3));
    }

    private SampleComparisons comparisons(Frame frame) {
        return new SampleComparisons(frame, towns(frame));
    }

    private Page glossary() {
        Frame frame = frames.in(
                "glossary",
                names("用語集", "Glossary"),
                names("計画を読むための用語を、読み方と日英の説明つきで集めました。", "The terms you need to read the plans."),
                List.of(HOME));
        SampleTowns towns = towns(frame);
        GlossaryPage.Entry entry = new GlossaryPage.Entry(
                towns.link("glossary/succession"),
                towns.html(SUCCESSION),
                lang == Lang.JA ? "じぎょうしょうけい" : "",
                towns.other(SUCCESSION),
                towns.html(MEANING));
        return new GlossaryPage(
                frame,
                36,
                labels().map(it -> new GlossaryPage.Group("row-" + it, it, List.of(entry, entry, entry)))
                        .toList());
    }

    private Page term() {
        Frame frame = frames.in("glossary/succession", SUCCESSION, MEANING, List.of(HOME, names("用語集", "Glossary")));
        SampleTowns towns = towns(frame);
        return new TermPage(
                frame,
                towns.html(SUCCESSION),
                lang == Lang.JA ? "じぎょうしょうけい" : "",
                towns.other(SUCCESSION),
                Html.EMPTY,
                towns.html(MEANING),
                towns.other(MEANING),
                List.of(),
                List.of(new TermPage.Use(
                        new Link("../../plans/arakawa/index.html", towns.html(names("荒川区", "Arakawa City"))),
                        "plan",
                        "rose",
                        List.of(new Link("../../plans/arakawa/index.html#a1-1", towns.html(BATON))))),
                List.of(),
                List.of(new Link("../successor/index.html", towns.html(names("後継者", "successor")))),
                Optional.of(new Link("../cluster/index.html", towns.html(names("産業集積", "industrial cluster")))),
                Optional.of(new Link("../prototyping/index.html", towns.html(names("試作", "prototyping")))));
    }

    private Page article() {
        Frame frame = frames.in("how-to-read", names("読み方", "How to read this catalogue"), MEANING, List.of(HOME));
        SampleTowns towns = towns(frame);
        Block block = new Block(
                "open-list",
                2,
                towns.html(names("「等」と「ほか」の印", "Open lists")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Counterpart(lang.other(), "#open-list", true)),
                new Html(names(
                                "<p>原文では、取組の一覧や取組の内容の一覧が「等」で終わることがあります。これは、ほかにもあるという意味です。</p><div class=\"table\"><table><thead><tr><th>西暦の年度</th><th>元号による年度</th><th>原文の表記</th></tr></thead><tbody><tr><td>2019年度</td><td>平成31年度（5月から令和元年度）</td><td>平成31年度</td></tr><tr><td>2021年度</td><td>令和3年度</td><td>平成33年度</td></tr></tbody></table></div><ol><li>計画（1つの区または市に1つ）</li><li>柱（計画の大きな方針）</li></ol><p>取組には、<code>131075-1-1</code>のような番号があります。</p>",
                                "<p>In the source, a list of initiatives or of contents may end in <span lang=\"ja\">等</span>. It means that there are others.</p><div class=\"table\"><table><thead><tr><th>Fiscal year</th><th>By era</th></tr></thead><tbody><tr><td>FY2019</td><td>Heisei 31 (Reiwa 1 from May)</td></tr></tbody></table></div><p>An initiative has a number such as <code>131075-1-1</code>.</p>")
                        .in(lang)));
        return new ArticlePage(
                frame,
                Html.text(frame.title()),
                towns.html(names(
                        "区と市、年度と元号、「等」、番号、承認と予算、分類、注記の読み方を説明します。",
                        "How to read wards and cities, years, open lists, numbers, tags and notes.")),
                untranslated(),
                Optional.of(towns.timeline()),
                Optional.of("parallel/index.html"),
                List.of(new Link("#open-list", block.heading())),
                List.of(block),
                List.of(),
                Optional.empty());
    }

    /** A term that the text uses. */
    static List<Gloss> glosses(SampleTowns towns) {
        return List.of(new Gloss(
                1,
                "../../glossary/succession/index.html",
                towns.html(SUCCESSION),
                "じぎょうしょうけい",
                towns.other(SUCCESSION),
                towns.html(MEANING)));
    }

    /** A text without a heading. */
    static Block block(Html body) {
        return new Block("", 1, Html.EMPTY, Optional.empty(), Optional.empty(), Optional.empty(), body);
    }

    /** A lead that the language of the page lacks. */
    private Block untranslated() {
        Lang other = lang.other();
        Html body =
                new Html(names("<p>記載はありません。</p>", "<p>Nothing is stated.</p>").in(other));
        return new Block(
                "",
                1,
                Html.EMPTY,
                Optional.of(other),
                Optional.of(new Notice("missing", Optional.of(new Counterpart(other, "#open-list", true)))),
                Optional.empty(),
                body);
    }

    private Page parallel() {
        Frame frame = frames.in("how-to-read/parallel", names("対訳", "Side by side"), MEANING, List.of(HOME));
        SampleTowns towns = towns(frame);
        ParallelPage.Half first = new ParallelPage.Half(
                lang.tag(), towns.html(MEANING), new Html("<p>" + MEANING.in(lang) + "</p>"), "stale");
        ParallelPage.Half second = new ParallelPage.Half(lang.other().tag(), Html.EMPTY, Html.EMPTY, "missing");
        return new ParallelPage(
                frame,
                towns.html(SUCCESSION),
                towns.other(SUCCESSION),
                "../index.html",
                "indigo",
                List.of(lang.tag(), lang.other().tag()),
                List.of(new ParallelPage.Row("meaning", 2, "1-1", List.of(first, second))));
    }

    private Page status() {
        Frame frame = frames.in("status", names("翻訳の状況", "Translation status"), MEANING, List.of(HOME));
        StatusPage.Counts counts = new StatusPage.Counts(4, 2, 1, 1, 0, 50);
        Link link = new Link("../themes/index.html", towns(frame).html(SUCCESSION));
        StatusPage.Row row = new StatusPage.Row(
                link,
                "en",
                counts,
                List.of(
                        new StatusPage.Work(link, "section", "stale"),
                        new StatusPage.Work(link, "front", "missing"),
                        new StatusPage.Work(link, "lead", "missing")));
        return new StatusPage(
                frame, "../../assets/icon.svg", counts, List.of(new StatusPage.Group("plans", List.of(row))));
    }

    private SampleTowns towns(Frame frame) {
        return new SampleTowns(lang, frame.root());
    }
}
