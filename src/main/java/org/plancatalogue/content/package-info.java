/** What the writers said, typed: site, vocabulary, plans, terms and articles. */
@NullMarked
package org.plancatalogue.content;

import org.jspecify.annotations.NullMarked;
