/** Citations: as text, and as data for BibTeX and for programs that read CSL-JSON. */
@NullMarked
package org.plancatalogue.cite;

import org.jspecify.annotations.NullMarked;
