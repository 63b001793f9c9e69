/** What a shell completes: commands, options, their values, documents and sections. */
@NullMarked
package org.plancatalogue.cli.completion;

import org.jspecify.annotations.NullMarked;
