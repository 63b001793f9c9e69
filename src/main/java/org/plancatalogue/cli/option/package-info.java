/** What several commands share: options, exit codes, how a build is shown on a terminal. */
@NullMarked
package org.plancatalogue.cli.option;

import org.jspecify.annotations.NullMarked;
