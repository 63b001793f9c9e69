/* The page of an article. */
package org.plancatalogue.page;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.page.picture.Timeline;
import org.plancatalogue.web.Html;

/**
 * An article with its sections; {@code contents} leads to those of level 2.
 *
 * @param parallel the way to the parallel view, where there are two languages to show
 * @param template the name of the file in {@code templates/articles} that shows it, where the article has one of its own
 */
public record ArticlePage(
        Frame frame,
        Html title,
        Html summary,
        Block lead,
        Optional<Timeline> timeline,
        Optional<String> parallel,
        List<Link> contents,
        List<Block> sections,
        List<Gloss> terms,
        Optional<String> template)
        implements Page {}
