/** Rules over the elements of one built page, which need to know nothing of the other pages. */
@NullMarked
package org.plancatalogue.check.page;

import org.jspecify.annotations.NullMarked;
