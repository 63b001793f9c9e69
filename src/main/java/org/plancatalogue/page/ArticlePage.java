/* The page of an article. */
package org.plancatalogue.page;

import java.util.List;
import org.plancatalogue.web.Html;

/** An article with its sections; {@code contents} leads to those of level 2. */
public record ArticlePage(Frame frame, Html title, Html summary, Html lead, List<Link> contents, List<Block> sections)
        implements Page {}
