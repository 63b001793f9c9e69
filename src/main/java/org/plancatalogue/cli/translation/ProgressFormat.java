/* How the state of translations is told. */
package org.plancatalogue.cli.translation;

/** A table for a person, or JSON for a program. */
enum ProgressFormat {
    TEXT,
    JSON
}
