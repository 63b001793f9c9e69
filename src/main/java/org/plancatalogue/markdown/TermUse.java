/* A term found in a text. */
package org.plancatalogue.markdown;

/** The id of a term and where its surface stands, in UTF-16 units from the start of the file, the end excluded. */
public record TermUse(String term, int start, int end) {}
