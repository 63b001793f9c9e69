/* The script for bash. */
package org.plancatalogue.cli.completion;

import java.util.List;

/** Walks the words before the cursor, and lets the shared functions say what can follow. */
final class BashScript {
    private static final String WALK = """

            _catalogue() {
              local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
              local command='' document='' content=content parameters=0 before='' word i words
              # An equals sign is a word of its own.
              if [[ $cur == = ]]; then
                cur=''
              elif [[ $prev == = ]]; then
                prev=${COMP_WORDS[COMP_CWORD-2]}
              fi
              for ((i = 1; i < COMP_CWORD; i++)); do
                word=${COMP_WORDS[i]}
                if [[ $word == = ]]; then
                  continue
                fi
                case "$before" in
                  --content) content=$word; before=''; continue ;;
                  %s) before=''; continue ;;
                esac
                before=$word
                if [[ $word == -* ]]; then
                  continue
                elif __catalogue_is_command "$command" "$word"; then
                  command="${command:+$command }$word"
                else
                  [[ -n $document ]] || document=$word
                  parameters=$((parameters + 1))
                fi
              done
              words=$(__catalogue_words "$command" "$prev" "$cur" "$parameters" "$document" "$content")
              COMPREPLY=()
              case "$words" in
                @files)
                  compopt -o filenames 2>/dev/null
                  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$cur") ;;
                @folders)
                  compopt -o filenames 2>/dev/null
                  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -d -- "$cur") ;;
                *)
                  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$words" -- "$cur") ;;
              esac
            }

            complete -F _catalogue catalogue
            """;

    private BashScript() {}

    static String of(List<Completed> commands) {
        Script script = new Script(commands);
        return "# Completes catalogue in bash: put into ~/.bashrc\n#   eval \"$(catalogue completion bash)\"\n\n"
                + script.functions()
                + WALK.formatted(script.takesValue());
    }
}
