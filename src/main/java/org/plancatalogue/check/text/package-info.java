/** Rules over the words of one built page: their characters and languages, and what programs left among them. */
@NullMarked
package org.plancatalogue.check.text;

import org.jspecify.annotations.NullMarked;
