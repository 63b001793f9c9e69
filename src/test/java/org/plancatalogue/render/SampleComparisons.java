/* The sample pages that hold plans against each other. */
package org.plancatalogue.render;

import static org.plancatalogue.render.SampleTowns.names;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plancatalogue.lang.Names;
import org.plancatalogue.page.ComparePage;
import org.plancatalogue.page.Frame;
import org.plancatalogue.page.InitiativesPage;
import org.plancatalogue.page.Item;
import org.plancatalogue.page.Link;
import org.plancatalogue.page.PairPage;
import org.plancatalogue.page.PlanCard;
import org.plancatalogue.page.TagLink;
import org.plancatalogue.page.Town;
import org.plancatalogue.web.Html;

/** One initiative stands for all; the second of four plans and the third list it, under the third of ten themes. */
record SampleComparisons(Frame frame, SampleTowns towns) {
    private static final Names NAME =
            names("次世代へのバトンタッチ支援事業", "Passing the Baton to the Next Generation Support Project");
    private static final int THEME = 2;

    Item item(String plan, boolean primary) {
        return new Item(
                towns.link("plans/" + plan) + "#a1-1",
                "1-1",
                towns.html(NAME),
                towns.other(NAME),
                primary,
                !primary,
                new Item.Contents(Optional.empty(), List.of(towns.html(names("訪問による相談", "Visiting consultations")))),
                primary,
                List.of(new TagLink(
                        "instrument",
                        towns.html(names("補助", "Subsidy")),
                        towns.link("themes/succession"),
                        false,
                        !primary)));
    }

    InitiativesPage initiatives() {
        Item item = item("arakawa", true);
        Town town = towns.towns().get(1);
        List<InitiativesPage.Facet> facets = Stream.of("municipality", "theme", "instrument", "audience")
                .map(it -> new InitiativesPage.Facet(it, List.of(new InitiativesPage.Choice("x", town.name(), 1))))
                .toList();
        return new InitiativesPage(
                frame,
                "assets/icon.svg",
                facets,
                List.of(new InitiativesPage.Found(
                        town,
                        item.href(),
                        item.number(),
                        item.name(),
                        item.other(),
                        item.instruments(),
                        List.of(new InitiativesPage.Key("theme", "x")))));
    }

    ComparePage all() {
        List<ComparePage.Column> columns = towns.towns().stream()
                .map(it -> new ComparePage.Column(it, "2019", List.of(new Link(it.href() + "#a1", it.name())), 5))
                .toList();
        List<ComparePage.Row> rows = List.of(new ComparePage.Row(
                concept(THEME), towns.towns().stream().map(this::cell).toList()));
        return new ComparePage(frame, columns, rows, rows, List.of(), 12);
    }

    PairPage pair(List<PlanCard> plans) {
        PairPage.Names none = new PairPage.Names(0, Html.EMPTY);
        PairPage.Names one = new PairPage.Names(1, towns.html(SampleTowns.THEMES.get(THEME)));
        List<PairPage.Theme> themes = IntStream.range(0, SampleTowns.THEMES.size())
                .mapToObj(it -> theme(it, plans))
                .toList();
        return new PairPage(
                frame, plans, new PairPage.Summary(one, none, none, one, none), themes, List.of(concept(THEME)));
    }

    private PairPage.Theme theme(int theme, List<PlanCard> plans) {
        boolean both = theme == THEME;
        List<PairPage.Side> sides = plans.stream()
                .map(it -> new PairPage.Side(
                        it.town(), both ? List.of(item(it.town().id(), true)) : List.of()))
                .toList();
        return new PairPage.Theme("theme" + theme, concept(theme), both ? "both" : "neither", sides);
    }

    private ComparePage.Cell cell(Town town) {
        boolean listed = List.of("arakawa", "itabashi").contains(town.id());
        return new ComparePage.Cell(town, listed ? List.of(item(town.id(), true)) : List.of());
    }

    private Link concept(int theme) {
        return new Link(towns.link("themes/succession"), towns.html(SampleTowns.THEMES.get(theme)));
    }
}
