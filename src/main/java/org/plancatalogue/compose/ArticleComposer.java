/* Composes the page of an article. */
package org.plancatalogue.compose;

import java.util.List;
import org.plancatalogue.compose.translation.ParallelComposer;
import org.plancatalogue.content.Article;
import org.plancatalogue.content.Edition;
import org.plancatalogue.page.ArticlePage;
import org.plancatalogue.page.Block;
import org.plancatalogue.page.Link;
import org.plancatalogue.view.Composed;
import org.plancatalogue.view.Typesetter;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.view.frame.Frames;
import org.plancatalogue.view.picture.TimelineDrawing;
import org.plancatalogue.web.Html;

/** Sets an article with a list of its contents. */
final class ArticleComposer {
    private ArticleComposer() {}

    static Composed compose(Viewpoint view, Article article) {
        Typesetter text = new Typesetter(view, article);
        Edition edition = text.edition();
        Block lead = text.lead();
        List<Block> sections = text.sections().stream().map(text::block).toList();
        List<Link> contents = sections.stream()
                .filter(it -> it.level() == sections.get(0).level())
                .map(it -> new Link("#" + it.id(), label(it)))
                .toList();
        ArticlePage page = new ArticlePage(
                Frames.of(view, edition.title(), edition.summary()),
                view.text(edition.title()),
                view.text(edition.summary()),
                lead,
                TimelineDrawing.of(view, article.id()),
                ParallelComposer.href(view, article),
                contents,
                sections,
                text.glosses(),
                article.template().map(Article.Template::name));
        return new Composed(page, text.traces());
    }

    private static Html label(Block block) {
        return block.lang().map(it -> block.heading().in(it.tag())).orElse(block.heading());
    }
}
