/** Content-Security-Policies: what they allow, and where a host is told them. */
@NullMarked
package org.plancatalogue.check.policy;

import org.jspecify.annotations.NullMarked;
