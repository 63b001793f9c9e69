/* The plan of Sumida as test data. */
package org.plancatalogue.render;

import static org.plancatalogue.render.SampleTowns.names;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.page.Block;
import org.plancatalogue.page.Citation;
import org.plancatalogue.page.Counterpart;
import org.plancatalogue.page.Frame;
import org.plancatalogue.page.Link;
import org.plancatalogue.page.Phrase;
import org.plancatalogue.page.PlanPage;
import org.plancatalogue.page.PlanPage.Facts;
import org.plancatalogue.page.PlanPage.InitiativeBlock;
import org.plancatalogue.page.PlanPage.PillarBlock;
import org.plancatalogue.page.TagLink;
import org.plancatalogue.page.picture.Preview;
import org.plancatalogue.web.Html;

/** A plan page with all that one can hold: notes, open lists, inferred tags, a project within an initiative. */
record SamplePlan(Frame frame, SampleTowns towns) {
    static final Names TITLE = names("墨田区地域産業活性化計画", "Sumida City Regional Industry Revitalization Plan");

    private static final Names STEM = names("""
            <ul>
            <li>教育ベンチャーやものづくり企業と組んで行う、<a class="term" href="../../glossary/stem/index.html">STEM教育</a>のプログラム</li>
            <li>スタートアップを支援する施設と組んで進める、情報発信の仕組みづくり</li>
            <li>製造業のデータベースづくり</li>
            </ul>
            <div class="note" role="note" data-kind="tags"><p class="note__label">分類の理由</p><p>名前がスタートアップとの連携を掲げ、内容に教育や情報発信があるため、このように分類しました。対象の「学ぶ人・来場者」は推定です。</p></div>
            <div class="note" role="note" data-kind="source"><p class="note__label">原文についての注記</p><p>原文は「STEM教育」に脚注（※）を付け、その意味を説明しています。</p></div>
            """, """
            <ul>
            <li><a class="term" href="../../glossary/stem/index.html">STEM education</a> programmes run together with education ventures and manufacturers</li>
            <li>A system for sending out information, built together with start-up support facilities</li>
            <li>A manufacturing database</li>
            </ul>
            <div class="note" role="note" data-kind="tags"><p class="note__label">Why these tags</p><p>The name speaks of collaboration with start-ups, and the contents include education and the sending out of information; the tags follow from these.</p></div>
            <div class="note" role="note" data-kind="source"><p class="note__label">Note on the source</p><p>The source explains “STEM education” in a footnote (marked <span lang="ja">※</span>).</p></div>
            """);

    PlanPage page() {
        return new PlanPage(
                frame,
                towns.town(SampleTowns.PLACES.get(0)),
                towns.html(TITLE),
                towns.other(TITLE),
                towns.strip(SampleTowns.PLACES.get(0)),
                towns.profile(SampleTowns.PLACES.get(0)),
                facts(),
                block(
                        "",
                        1,
                        names("", ""),
                        names(
                                "<p>墨田区の計画は、区内のものづくりのつながりを生かし、新しい産業の形をつくろうとしたものです。ベンチャーなどの新しい担い手と区内の企業が手を組み、社会の課題を一緒に解くことをめざしました。</p><p>柱は2つ、取組は3つです。1つめの柱は、STEM教育、情報発信、製造業のデータベースなどを挙げています。</p>",
                                "<p>Sumida City’s plan set out to create a new shape for industry by building on the ward’s <a class=\"term\" href=\"../../glossary/stem/index.html\" data-note=\"1\">monozukuri</a> network. Ventures and other newcomers were to join forces with the ward’s firms and tackle social problems together.</p><p>There are two pillars and three initiatives.</p>")),
                Optional.of("parallel/index.html"),
                List.of(
                        block(
                                "background",
                                2,
                                names("背景とねらい", "Background and aim"),
                                names(
                                        "<p>墨田区の製造業は、1970年（昭和45年）を頂点に減り続けてきました。その一方で、区には、高い技術をもつ企業がさまざまな業種にわたって集まっています。ものづくりのベンチャー、クリエイター、大企業、大学などの研究機関も、区の内外から集まるようになりました。</p><p>そこで計画は、区内にあるものづくりのネットワークに目を向けました。ねらいは、社会の課題への答えを両者が共に生み出すことでした。</p>",
                                        "<p>Manufacturing in Sumida had been shrinking without a break since its peak in 1970 (Showa 45). Yet the ward was home to a cluster of highly skilled firms in many trades.</p><p>The plan therefore turned to the monozukuri network already present in the ward.</p>"))),
                List.of(first(), second()),
                citation("", TITLE),
                Optional.of(new Preview("https://plan-catalogue.example/social/sumida.png", 1200, 630)),
                SamplePages.glosses(towns),
                Optional.empty(),
                Optional.of(new Link("../arakawa/index.html", towns.html(names("荒川区", "Arakawa City")))),
                List.of(new Link(towns.link("plans/arakawa"), towns.html(SampleTowns.names("荒川区", "Arakawa City")))));
    }

    private Facts facts() {
        boolean ja = towns.lang() == Lang.JA;
        return new Facts(
                "131075",
                ja ? "2019～2021年度" : "FY2019–FY2021",
                ja ? "2019～2021年度（平成31年度～令和3年度。原文の表記：平成33年度）" : "FY2019–FY2021 (April 2019–March 2022)",
                ja ? Optional.empty() : Optional.of("Heisei 31–Reiwa 3"),
                ja ? Optional.empty() : Optional.of("平成33年度"),
                "2019-04-01/2022-03-31",
                2,
                3,
                ja ? "4～51" : "4–51",
                towns.html(names("承認した地域産業活性化計画の概要", "Outline of the approved Regional Industry Revitalization Plans")),
                List.of(towns.html(names("原文書の場所は分かっていません。", "The address of the document is not known."))));
    }

    private PillarBlock first() {
        return new PillarBlock(
                "1",
                block(
                        "s1",
                        2,
                        names("新たな産業構造（すみだモデル）の創出", "Creating a new industrial structure (the “Sumida Model”)"),
                        names(
                                "<p>概要は、教育、情報発信、データベースづくりを行う取組を1つ挙げています。</p>",
                                "<p>The outline lists one initiative, which covers education, information and a database.</p>")),
                towns.other(names("新たな産業構造（すみだモデル）の創出", "Creating a new industrial structure (the “Sumida Model”)")),
                true,
                List.of(initiative(
                        "1-1",
                        3,
                        names("ものづくりスタートアップ連携促進事業", "Monozukuri–Startup Collaboration Promotion Project"),
                        STEM,
                        List.of())));
    }

    private PillarBlock second() {
        InitiativeBlock project = initiative(
                "2-1a",
                4,
                names("ものづくりコラボレーション事業", "Monozukuri Collaboration Project"),
                names(
                        "<ul><li>区内の企業とデザイナーなどが協力して行う、新製品の開発</li><li>同じ協力による販路開拓</li></ul>",
                        "<ul><li>New products developed by the ward’s firms together with designers and others</li><li>Opening sales channels through the same collaboration</li></ul>"),
                List.of());
        return new PillarBlock(
                "2",
                block(
                        "s2",
                        2,
                        names("ものづくりブランディングの再構築", "Rebuilding the branding of manufacturing"),
                        names(
                                "<p>概要は、区の産業のブランドと、ものづくりの体験にかかわる取組を2つ挙げています。</p>",
                                "<p>The outline lists two initiatives, concerned with the branding of the ward’s industry and with experiencing monozukuri.</p>")),
                towns.other(names("ものづくりブランディングの再構築", "Rebuilding the branding of manufacturing")),
                false,
                List.of(
                        initiative(
                                "2-1",
                                3,
                                names("すみだ地域ブランド戦略", "Sumida Regional Brand Strategy"),
                                names(
                                        "<ul><li>区内の産業のブランドを築き直すこと</li><li>「ものづくりコラボレーション事業」の実施</li></ul>",
                                        "<ul><li>Rebuilding the branding of the ward’s industry</li><li>Running the Monozukuri Collaboration Project</li></ul>"),
                                List.of(project)),
                        initiative(
                                "2-2",
                                3,
                                names("ものづくりプロモーションの推進", "Promotion of manufacturing"),
                                names(
                                        "<ul><li>ものづくりを体感できるイベントなどにかかる経費の補助</li></ul><div class=\"note\" role=\"note\" data-kind=\"source\"><p class=\"note__label\">原文についての注記</p><p>だれが補助を受けられるのかは、原文に記載がありません。</p></div>",
                                        "<ul><li>A subsidy for the costs of events and the like where people can experience monozukuri</li></ul><div class=\"note\" role=\"note\" data-kind=\"source\"><p class=\"note__label\">Note on the source</p><p>Who could receive the subsidy is not stated in the source.</p></div>"),
                                List.of())));
    }

    private InitiativeBlock initiative(
            String number, int level, Names name, Names body, List<InitiativeBlock> projects) {
        return new InitiativeBlock(
                number,
                "131075-" + number,
                block("s" + number, level, name, body),
                towns.other(name),
                level == 3 && !number.equals("2-2"),
                tags(),
                towns.lang() == Lang.JA ? "15～19" : "15–19",
                citation("s" + number, name),
                projects);
    }

    private Citation citation(String id, Names title) {
        return new Citation(
                id,
                List.of(new Phrase(towns.lang(), towns.html(title)), towns.other(title)),
                "@misc{sumida,\n  title = {A}\n}",
                "[{\"id\":\"sumida\"}]");
    }

    private List<TagLink> tags() {
        return List.of(
                tag("theme", names("創業・スタートアップ", "Start-ups and new businesses"), true, false),
                tag("theme", names("連携・ネットワーク", "Networks and partnerships"), false, false),
                tag("theme", names("教育・人材", "Education and skills"), false, false),
                tag("instrument", names("教育・研修・啓発", "Education, training, awareness"), false, false),
                tag("instrument", names("情報発信・ブランド発信", "Information and brand outreach"), false, false),
                tag("audience", names("ベンチャー・スタートアップ", "Ventures and start-ups"), false, false),
                tag("audience", names("ものづくり企業", "Manufacturers"), false, false),
                tag("audience", names("学ぶ人・来場者", "Learners and visitors"), false, true));
    }

    private TagLink tag(String facet, Names label, boolean primary, boolean inferred) {
        return new TagLink(facet, towns.html(label), towns.link("themes/succession"), primary, inferred);
    }

    private Block block(String id, int level, Names heading, Names body) {
        Counterpart counterpart = new Counterpart(
                towns.lang().other(),
                "../../../" + towns.lang().other().tag() + "/plans/sumida/index.html#" + id,
                true);
        return new Block(
                id,
                level,
                towns.html(heading),
                Optional.empty(),
                Optional.empty(),
                Optional.of(counterpart),
                text(body));
    }

    private Html text(Names markup) {
        return new Html(markup.in(towns.lang()));
    }
}
