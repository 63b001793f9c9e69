/* What is wrong with a file. */
package org.plancatalogue.xliff;

import org.plancatalogue.lang.Names;

/** The line, counted from 1, and the reason. */
public record Fault(int line, Names reason) {}
