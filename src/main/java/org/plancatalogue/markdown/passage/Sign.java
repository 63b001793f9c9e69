/* A mark within a passage that is no word and yet part of what the passage says. */
package org.plancatalogue.markdown.passage;

/**
 * The end of words struck out or of a term linked by hand, or the place of a footnote.
 *
 * @param index before which character of the text it stands
 * @param opens whether it belongs to the character behind it, else to the one before
 * @param text as Markdown writes it; of a footnote with the label it has in the file
 */
record Sign(int index, boolean opens, String text) {
    /** Whether it is the place of a footnote, whose label may be any. */
    boolean isFootnote() {
        return text.startsWith("[^");
    }
}
