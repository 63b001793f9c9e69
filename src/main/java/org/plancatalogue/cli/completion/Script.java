/* The part of the scripts that bash and zsh share. */
package org.plancatalogue.cli.completion;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Functions of a POSIX shell. Documents and sections are read from the content by the shell: asking the tool would take
 * half a second a keystroke.
 */
record Script(List<Completed> commands) {
    private static final String DOCUMENTS = """
            # The documents, by the names of their files.
            __catalogue_documents() {
              for __file in "$1"/plans/*.md "$1"/glossary/*.md "$1"/articles/*.md; do
                [ -f "$__file" ] || continue
                __file=${__file#"$1"/}
                printf '%s\\n' "${__file%.*.md}"
              done | sort -u
            }

            # The sections of a document, by the ids of its headings.
            __catalogue_sections() {
              printf '%s\\n' _front _lead
              sed -n 's/^##* .*{#\\([a-z0-9-]*\\)}.*/\\1/p' "$1/$2".*.md 2>/dev/null </dev/null | sort -u
            }

            """;

    /** Functions that print what can stand at the cursor, a word a line; {@code @files} and {@code @folders} for those. */
    String functions() {
        return DOCUMENTS + path() + """
                # What can stand behind a command: its words, the word before the cursor, the one at it,
                # the number of parameters before it, the first of them, the folder of the sources.
                __catalogue_words() {
                  case "$1" in
                """
                + commands.stream().map(Script::branch).collect(Collectors.joining())
                + "  esac\n}\n";
    }

    /** Which words are commands where. */
    private String path() {
        String known = commands.stream()
                .filter(it -> !it.words().isEmpty())
                .map(it -> "'" + (it.words().contains(" ") ? it.words() : " " + it.words()) + "'")
                .collect(Collectors.joining("|"));
        return """
                # Whether a word is a command behind the words of a command.
                __catalogue_is_command() {
                  case "$1 $2" in
                    %s) return 0 ;;
                  esac
                  return 1
                }

                """.formatted(known);
    }

    private static String branch(Completed command) {
        StringBuilder text = new StringBuilder("    '" + command.words() + "')\n");
        if (!command.values().isEmpty()) {
            text.append("      case \"$2\" in\n");
            command.values()
                    .forEach((names, offer) -> text.append("        ")
                            .append(String.join("|", names))
                            .append(") ")
                            .append(offered(offer))
                            .append("; return ;;\n"));
            text.append("      esac\n");
        }
        text.append("      case \"$3\" in -*) ")
                .append(printed(command.options()))
                .append("; return ;; esac\n");
        return text.append("      ")
                .append(rest(command))
                .append("\n      ;;\n")
                .toString();
    }

    private static String rest(Completed command) {
        if (!command.commands().isEmpty()) {
            return printed(command.commands());
        } else if (command.parameters().isEmpty()) {
            return printed(command.options());
        }
        StringBuilder cases = new StringBuilder("case \"$4\" in ");
        int last = command.parameters().size() - 1;
        for (int i = 0; i <= last; i++) {
            cases.append(i == last ? "*" : i)
                    .append(") ")
                    .append(offered(command.parameters().get(i)))
                    .append(" ;; ");
        }
        return cases + "esac";
    }

    private static String offered(Offer offer) {
        return switch (offer.kind()) {
            case WORDS -> printed(offer.words());
            case DOCUMENTS -> "__catalogue_documents \"$6\"";
            case SECTIONS -> "__catalogue_sections \"$6\" \"$5\"";
            case COMMANDS -> "__catalogue_words ''";
            case FILES -> "echo @files";
            case FOLDERS -> "echo @folders";
        };
    }

    private static String printed(List<String> words) {
        return words.isEmpty() ? ":" : "printf '%s\\n' " + String.join(" ", words);
    }

    /** Whether an option takes a value, so that the next word is no parameter. */
    String takesValue() {
        List<String> names = commands.stream()
                .flatMap(it -> it.values().keySet().stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
        return String.join("|", names);
    }
}
