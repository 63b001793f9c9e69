/* What an id in front matter can name. */
package org.plancatalogue.shape;

import org.plancatalogue.lang.Names;

/** The kinds of things that are referred to by their ids. */
public enum Target {
    THEME(new Names("テーマのid", "id of a theme")),
    INSTRUMENT(new Names("手法のid", "id of an instrument")),
    AUDIENCE(new Names("対象のid", "id of an audience")),
    /** A theme, instrument or audience. */
    CONCEPT(new Names("テーマ・手法・対象のid", "id of a theme, instrument or audience")),
    TERM(new Names("用語のid", "id of a term")),
    ARTICLE(new Names("読みもののid", "id of an article"));

    private final Names word;

    Target(Names word) {
        this.word = word;
    }

    public Names word() {
        return word;
    }
}
