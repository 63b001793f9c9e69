/* What is told about a run. */
package org.plancatalogue.report;

import java.util.List;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;

/** The problems of a run in order of place, with the texts they lie in, the language of the reader and the colours. */
public record Told(List<Problem> problems, Texts texts, Lang lang, Paint paint) {
    public Told {
        problems = problems.stream().sorted().toList();
    }

    public Told(List<Problem> problems, Texts texts, Lang lang) {
        this(problems, texts, lang, Paint.PLAIN);
    }

    /** A place as editors read it: path, line and column. */
    public String shown(Place place) {
        return texts.shown(place.file()) + ":" + place.position().line() + ":"
                + place.position().column();
    }

    public String say(String ja, String en) {
        return new Names(ja, en).in(lang);
    }
}
