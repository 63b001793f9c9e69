/** Rules over one built page, which need to know nothing of the others. */
@NullMarked
package org.plancatalogue.check.page;

import org.jspecify.annotations.NullMarked;
