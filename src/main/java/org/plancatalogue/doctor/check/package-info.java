/** What is looked at, one file each: from a machine to what is to be said of it. */
@NullMarked
package org.plancatalogue.doctor.check;

import org.jspecify.annotations.NullMarked;
