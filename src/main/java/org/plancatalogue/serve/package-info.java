/** The preview: sources watched, rebuilt and shown in the maintainer's browser as they are written. */
@NullMarked
package org.plancatalogue.serve;

import org.jspecify.annotations.NullMarked;
