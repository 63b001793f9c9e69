/** A server for this machine alone: what it is asked, what it refuses, what it answers. */
@NullMarked
package org.plancatalogue.serve.web;

import org.jspecify.annotations.NullMarked;
