/* The script for zsh. */
package org.plancatalogue.cli.completion;

import java.util.List;

/** Walks the words before the cursor, and lets the shared functions say what can follow. */
final class ZshScript {
    private static final String WALK = """

            _catalogue() {
              local cur=${words[CURRENT]} prev=${words[CURRENT-1]}
              local command='' document='' content=content parameters=0 before='' word offered i
              if [[ $cur == --*=* ]]; then
                prev=${cur%%%%=*}
                compset -P '*='
                cur=${cur#*=}
              fi
              for ((i = 2; i < CURRENT; i++)); do
                word=${words[i]}
                case "$before" in
                  --content) content=$word; before=''; continue ;;
                  %s) before=''; continue ;;
                esac
                before=$word
                if [[ $word == --content=* ]]; then
                  content=${word#*=}
                elif [[ $word == -* ]]; then
                  continue
                elif __catalogue_is_command "$command" "$word"; then
                  command="${command:+$command }$word"
                else
                  [[ -n $document ]] || document=$word
                  parameters=$((parameters + 1))
                fi
              done
              offered=$(__catalogue_words "$command" "$prev" "$cur" "$parameters" "$document" "$content")
              case "$offered" in
                @files) _files ;;
                @folders) _files -/ ;;
                *) compadd -- ${(f)offered} ;;
              esac
            }

            compdef _catalogue catalogue
            """;

    private ZshScript() {}

    static String of(List<Completed> commands) {
        Script script = new Script(commands);
        return "# Completes catalogue in zsh: put into ~/.zshrc, behind compinit\n"
                + "#   eval \"$(catalogue completion zsh)\"\n\n"
                + script.functions().replace("/*.md", "/*.md(N)").replace("\"$1/$2\".*.md", "\"$1/$2\".*.md(N)")
                + WALK.formatted(script.takesValue());
    }
}
