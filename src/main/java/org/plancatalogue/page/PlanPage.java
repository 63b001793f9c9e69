/* The page of a plan. */
package org.plancatalogue.page;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.page.picture.Preview;
import org.plancatalogue.page.picture.Profile;
import org.plancatalogue.page.picture.Strip;
import org.plancatalogue.web.Html;

/**
 * Everything the catalogue says of one plan.
 *
 * @param parallel the way to the parallel view, where there are two languages to show
 * @param sections the sections before the pillars
 * @param terms what the glossary says of the terms in the text
 * @param comparisons the ways to the pages that compare it with another plan, named by that one's municipality
 */
public record PlanPage(
        Frame frame,
        Town town,
        Html title,
        Phrase otherTitle,
        Strip strip,
        Profile profile,
        Facts facts,
        Block lead,
        Optional<String> parallel,
        List<Block> sections,
        List<PillarBlock> pillars,
        Citation citation,
        Optional<Preview> preview,
        List<Gloss> terms,
        Optional<Link> previous,
        Optional<Link> next,
        List<Link> comparisons)
        implements Page {

    /**
     * The facts beside the text.
     *
     * @param code the municipality's six-digit code
     * @param span the fiscal years alone; {@code period} the same with what explains them to the reader
     * @param eras the years by era, where {@code period} does not say them
     * @param printed the source's own notation, where {@code period} does not say it
     * @param interval ISO 8601
     * @param lines lines of the source document, such as 4–51
     * @param unknown what is not known of the source document
     */
    public record Facts(
            String code,
            String span,
            String period,
            Optional<String> eras,
            Optional<String> printed,
            String interval,
            int pillars,
            int initiatives,
            String lines,
            Html source,
            List<Html> unknown) {
        public Facts {
            unknown = List.copyOf(unknown);
        }
    }

    /**
     * A pillar.
     *
     * @param open whether the source marks its list of initiatives as not exhaustive (等)
     */
    public record PillarBlock(
            String number, Block text, Phrase other, boolean open, List<InitiativeBlock> initiatives) {}

    /**
     * An initiative, or a project within one.
     *
     * @param record the identifier to cite, such as 131075-1-1
     * @param open whether the source marks its list of contents as not exhaustive (等)
     */
    public record InitiativeBlock(
            String number,
            String record,
            Block text,
            Phrase other,
            boolean open,
            List<TagLink> tags,
            String lines,
            Citation citation,
            List<InitiativeBlock> projects) {}
}
