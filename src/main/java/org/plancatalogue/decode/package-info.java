/** Sources to content: reads the files of each noun into typed values and reports what does not fit. */
@NullMarked
package org.plancatalogue.decode;

import org.jspecify.annotations.NullMarked;
