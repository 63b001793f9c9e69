/** The machine and the folder as the tool finds them, and what a maintainer has to do about them. */
@NullMarked
package org.plancatalogue.doctor;

import org.jspecify.annotations.NullMarked;
