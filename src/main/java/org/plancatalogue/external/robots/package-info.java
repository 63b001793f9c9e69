/** The rules of robots.txt (RFC 9309). */
@NullMarked
package org.plancatalogue.external.robots;

import org.jspecify.annotations.NullMarked;
