/* A plan or an initiative as it is cited. */
package org.plancatalogue.cite;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.lang.DateText;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.VersionText;

/**
 * What a citation names. Nobody is named as the author: the page is the catalogue's, the plan a municipality's.
 *
 * @param key names the work in a list of references, such as {@code sumida-s1-1-ja}; ASCII
 * @param plan the title of the plan, where the work is an initiative in it
 * @param period the fiscal years for a reader, such as FY2019–FY2021
 * @param record the number of the record, such as 131075-1-1, where the work is an initiative
 * @param catalogue the title of the catalogue
 * @param version of the catalogue, with the day it was published, where it has any
 * @param address absolute
 */
public record Work(
        Lang lang,
        String key,
        String title,
        Optional<String> plan,
        String period,
        Optional<String> record,
        String catalogue,
        Optional<Version> version,
        String address) {
    /** A version of the catalogue. */
    public record Version(String number, LocalDate date) {}

    /**
     * The citation in one line of the work's language.
     *
     * <p>Example: “Promotion of manufacturing”, Sumida City Regional Industry Revitalization Plan (FY2019–FY2021),
     * record 131075-2-2, Regional Industry Revitalization Plan Catalogue, version 1.0, 25 November 2026,
     * https://plan-catalogue.example/en/plans/sumida/#s2-2
     */
    public String text() {
        boolean ja = lang == Lang.JA;
        String years = ja ? "（" + period + "）" : " (" + period + ")";
        String quoted = ja ? "「" + title + "」" : "“" + title + "”";
        List<String> dated = version.stream()
                .flatMap(it -> Stream.of(VersionText.of(it.number(), lang), DateText.of(it.date(), lang)))
                .toList();
        return Stream.of(
                        Stream.of(plan.isPresent() ? quoted : quoted + years),
                        plan.map(it -> it + years).stream(),
                        record.map(it -> ja ? "記録番号" + it : "record " + it).stream(),
                        Stream.of(catalogue),
                        dated.stream(),
                        Stream.of(address))
                .flatMap(it -> it)
                .collect(Collectors.joining(ja ? "、" : ", "));
    }

    /** What stands beside the title in data: the plan, its years and the number of the record. */
    String note() {
        boolean ja = lang == Lang.JA;
        return Stream.of(plan.stream(), Stream.of(period), record.stream())
                .flatMap(it -> it)
                .collect(Collectors.joining(ja ? "、" : ", "));
    }
}
