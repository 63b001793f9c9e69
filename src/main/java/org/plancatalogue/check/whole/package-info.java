/** Rules over the built site as a whole: addresses, languages, names, what the sitemap lists. */
@NullMarked
package org.plancatalogue.check.whole;

import org.jspecify.annotations.NullMarked;
