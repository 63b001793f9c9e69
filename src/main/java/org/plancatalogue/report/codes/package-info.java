/** The list of the codes, by chapter. */
@NullMarked
package org.plancatalogue.report.codes;

import org.jspecify.annotations.NullMarked;
