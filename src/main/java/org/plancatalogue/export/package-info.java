/** Files for machines: sitemap and robots. */
@NullMarked
package org.plancatalogue.export;

import org.jspecify.annotations.NullMarked;
