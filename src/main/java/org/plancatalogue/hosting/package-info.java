/** What web servers are told of the site: security, caching, types of files. */
@NullMarked
package org.plancatalogue.hosting;

import org.jspecify.annotations.NullMarked;
