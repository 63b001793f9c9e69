/** Other people's servers: one request at a time, with a pause, and only for what their robots.txt allows. */
@NullMarked
package org.plancatalogue.external.host;

import org.jspecify.annotations.NullMarked;
