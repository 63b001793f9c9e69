/* Articles that have a template of their own. */
package org.plancatalogue.build;

import org.plancatalogue.content.Article;
import org.plancatalogue.content.Content;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.render.Renderer;

/** Holds the templates that articles name against those that there are; only here both are known. */
final class Looks {
    private Looks() {}

    static void check(Content content, Renderer renderer, Problems problems) {
        for (Article article : content.articles()) {
            article.template()
                    .filter(it -> !renderer.articles().contains(it.name()))
                    .map(it -> unknown(it, renderer))
                    .ifPresent(problems::add);
        }
    }

    private static Problem unknown(Article.Template template, Renderer renderer) {
        return Problem.of(ProblemKind.BAD_VALUE, template.place(), template.name(), "template")
                .suggest(Nearest.to(template.name(), renderer.articles()));
    }
}
