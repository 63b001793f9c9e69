/* What a reader must know of a text's language. */
package org.plancatalogue.page;

import java.util.Optional;

/**
 * Why a text is in the other language, or may be older than its original.
 *
 * @param kind {@code stale}, {@code unaccepted}, {@code missing}, {@code only} where the section exists in the
 *     translation alone and the page is the original's, {@code extra} the same seen from the translation; of a whole page
 *     {@code page} where nothing is translated, {@code front} where the title and the summary may be older
 * @param other the same text in the other language, where there is one
 */
public record Notice(String kind, Optional<Counterpart> other) {}
