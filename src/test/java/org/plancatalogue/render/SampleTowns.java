/* The four municipalities and the ten themes as test data. */
package org.plancatalogue.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.page.Matrix;
import org.plancatalogue.page.Phrase;
import org.plancatalogue.page.TileMap;
import org.plancatalogue.page.Town;
import org.plancatalogue.page.picture.Profile;
import org.plancatalogue.page.picture.Strip;
import org.plancatalogue.page.picture.Timeline;
import org.plancatalogue.web.Html;

/** Towns, strips and the matrix in one language, with links from a page {@code root} levels below the site's root. */
record SampleTowns(Lang lang, String root) {
    /** A municipality; {@code levels} has one letter a theme: p for primary, s for secondary, - for none. */
    record Place(String id, Names name, String reading, String kind, String accent, String levels, String counts) {}

    static final List<Place> PLACES = List.of(
            new Place(
                    "sumida",
                    names("墨田区", "Sumida City"),
                    "すみだく",
                    "special-ward",
                    "indigo",
                    "sp-ps--s--",
                    "1102100100"),
            new Place(
                    "arakawa",
                    names("荒川区", "Arakawa City"),
                    "あらかわく",
                    "special-ward",
                    "rose",
                    "spppspssp-",
                    "2111111110"),
            new Place(
                    "itabashi",
                    names("板橋区", "Itabashi City"),
                    "いたばしく",
                    "special-ward",
                    "teal",
                    "psp-pp---p",
                    "3110210001"),
            new Place("ome", names("青梅市", "Ome City"), "おうめし", "city", "plum", "pp--p-p---", "2100101000"));

    static final List<Names> THEMES = List.of(
            names("連携・ネットワーク", "Networks and partnerships"),
            names("創業・スタートアップ", "Start-ups and new businesses"),
            names("事業承継", "Business succession"),
            names("ブランド・販路・プロモーション", "Branding, markets, promotion"),
            names("新製品・研究開発", "New products and R&D"),
            names("設備投資・生産性向上", "Equipment and productivity"),
            names("IoT・デジタル", "IoT and digital"),
            names("教育・人材", "Education and skills"),
            names("金融・知財", "Finance and IP"),
            names("防災・事業継続", "Disaster preparedness and continuity"));

    static Names names(String ja, String en) {
        return new Names(ja, en);
    }

    Html html(Names names) {
        return Html.text(names.in(lang));
    }

    Phrase other(Names names) {
        return new Phrase(lang.other(), Html.text(names.in(lang.other())));
    }

    String link(String path) {
        return root + lang.tag() + "/" + path + "/index.html";
    }

    Town town(Place place) {
        return new Town(
                place.id(),
                html(place.name()),
                lang == Lang.JA ? place.reading() : "",
                other(place.name()),
                place.kind(),
                place.accent(),
                link("plans/" + place.id()));
    }

    List<Town> towns() {
        return PLACES.stream().map(this::town).toList();
    }

    Strip strip(Place place) {
        return new Strip(IntStream.range(0, THEMES.size())
                .mapToObj(theme -> new Strip.Cell(
                        "theme" + theme,
                        html(THEMES.get(theme)),
                        level(place, theme),
                        main(place, theme),
                        count(place, theme) - main(place, theme),
                        link("themes/succession") + anchor(place, theme)))
                .toList());
    }

    Matrix matrix(Html note) {
        return new Matrix(
                towns(),
                IntStream.range(0, THEMES.size())
                        .mapToObj(theme ->
                                new Matrix.Row(html(THEMES.get(theme)), link("themes/succession"), cells(theme)))
                        .toList(),
                note);
    }

    Profile profile(Place place) {
        Profile.Share share = new Profile.Share(html(names("補助・助成", "Subsidy")), link("instruments/subsidy"), 2);
        return new Profile(
                266,
                28,
                "M1 1h12v12h-12z",
                "",
                "",
                "M15 1h12v12h-12z",
                strip(place).cells(),
                List.of(share));
    }

    Timeline timeline() {
        Timeline.Row row = new Timeline.Row(
                html(names("台東区、大田区など", "Taito, Ota and others")),
                lang == Lang.JA ? "2015～2017年度" : "FY2015–FY2017",
                "context",
                "20.0%",
                "30.0%",
                Optional.empty());
        return new Timeline(
                html(names("制度の流れ", "The scheme over time")),
                html(names("見本です。", "A sample.")),
                List.of(new Timeline.Year("2015", "20.0%")),
                Optional.of(new Timeline.Change(
                        "71.0%",
                        lang == Lang.JA ? "2019年5月1日" : "1 May 2019",
                        html(names("平成", "Heisei")),
                        html(names("令和", "Reiwa")))),
                List.of(row));
    }

    TileMap map() {
        TileMap.Tile tile = new TileMap.Tile(
                "0.3%",
                "0.3%",
                "9.4%",
                "9.4%",
                "5.0%",
                "5.0%",
                List.of(new TileMap.Line("0.35", names("見本", "Mihon").in(lang))));
        return new TileMap(
                html(names("東京都の区市町村", "The municipalities of Tokyo")),
                html(names("実際の位置に近い順に並べました。", "Set out roughly where they lie.")),
                List.of(tile),
                List.of(new TileMap.Lit(
                        tile, town(PLACES.get(0)), PLACES.get(0).name().in(lang), 1)));
    }

    private List<Matrix.Cell> cells(int theme) {
        return PLACES.stream()
                .map(place -> new Matrix.Cell(
                        town(place),
                        level(place, theme),
                        count(place, theme),
                        link("themes/succession") + anchor(place, theme)))
                .toList();
    }

    private static String anchor(Place place, int theme) {
        return count(place, theme) == 0 ? "" : "#" + place.id();
    }

    private static String level(Place place, int theme) {
        return switch (place.levels().charAt(theme)) {
            case 'p' -> "primary";
            case 's' -> "secondary";
            default -> "none";
        };
    }

    /** One initiative has a primary theme as its main one; the others have it as a further one. */
    private static int main(Place place, int theme) {
        return level(place, theme).equals("primary") ? 1 : 0;
    }

    private static int count(Place place, int theme) {
        return place.counts().charAt(theme) - '0';
    }
}
