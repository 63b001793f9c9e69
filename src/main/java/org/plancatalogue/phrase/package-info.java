/** Where a Japanese heading may be broken: between phrases, by a learnt model and the rules of the trade. */
@NullMarked
package org.plancatalogue.phrase;

import org.jspecify.annotations.NullMarked;
