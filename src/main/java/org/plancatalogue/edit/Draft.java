/* A file to be written. */
package org.plancatalogue.edit;

/** The path of a file from the content folder, and its whole text with its byte order mark and line ends. */
public record Draft(String file, String text) {}
