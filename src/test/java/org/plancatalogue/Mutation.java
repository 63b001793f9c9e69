/* One change of the content, as a writer's slip makes it. */
package org.plancatalogue;

import java.util.function.Function;

/** What became of a content through a slip of some kind. */
record Mutation(Kind kind, PlainContent content) {
    /** The mutation of a seed; the kinds take turns. */
    static Mutation of(PlainContent content, int seed) {
        Kind kind = Kind.values()[seed % Kind.values().length];
        return new Mutation(kind, kind.slip.apply(new Slips(content, seed)));
    }

    /** What happens to a heading, a file, a letter. */
    enum Kind {
        HEADING_DELETED(Slips::deleteHeading),
        FILE_RENAMED(Slips::renameFile),
        PAIR_RENAMED(Slips::renamePair),
        ARTICLE_RENAMED(Slips::renameArticle),
        FILE_IN_OTHER_CASE(Slips::recaseFile),
        FOLDER_IN_OTHER_CASE(Slips::recaseFolder),
        LINK_IN_OTHER_CASE(Slips::recaseLink),
        FRAGMENT_IN_OTHER_CASE(Slips::recaseFragment),
        TERM_IN_OTHER_CASE(Slips::recaseTerm),
        RELATED_TERM_IN_OTHER_CASE(Slips::recaseRelated),
        HEADING_ID_IN_OTHER_CASE(Slips::recaseHeadingId),
        TAG_IN_OTHER_CASE(Slips::recaseTag),
        KEY_IN_OTHER_CASE(Slips::recaseKey),
        PROSE_IN_OTHER_CASE(Slips::recaseProse),
        TRANSLATION_REMOVED(Slips::removeTranslation),
        ORIGINAL_REMOVED(Slips::removeOriginal),
        PAIR_REMOVED(Slips::removePair),
        LETTER_DECOMPOSED(Slips::decomposeLetter),
        FIELD_DECOMPOSED(Slips::decomposeField),
        SAME_TEXT_IN_OTHER_BYTES(Slips::rewrite);

        private final Function<Slips, PlainContent> slip;

        Kind(Function<Slips, PlainContent> slip) {
            this.slip = slip;
        }

        /** Whether a page is gone in both languages. */
        boolean takesBoth() {
            return this == PAIR_RENAMED || this == PAIR_REMOVED || this == ARTICLE_RENAMED;
        }
    }
}
