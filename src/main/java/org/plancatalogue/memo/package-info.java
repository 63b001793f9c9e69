/** What has been worked out once and need not be again while its causes are the same. */
@NullMarked
package org.plancatalogue.memo;

import org.jspecify.annotations.NullMarked;
