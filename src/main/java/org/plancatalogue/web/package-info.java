/** Words of the published site: path, file and safe markup. */
@NullMarked
package org.plancatalogue.web;

import org.jspecify.annotations.NullMarked;
