import { EXIT } from '../exit.js';
import { UserError } from '../user-error.js';

/**
 * What each shell runs at Tab: it asks `NAME __complete -- WORDS`, the last word being the one that is typed, and gets a
 * candidate a line, with its description after a tab. `:files` and `:directories` ask for the shell's own.
 */
const scripts = { bash, zsh, fish };

/** `completion SHELL`. Answers the exit code. */
export function completionCommand(name: string, shell: string): number {
  const script = Object.entries(scripts).find(([known]) => known === shell)?.[1];
  if (script === undefined) {
    throw new UserError(`${shell} is not known; write ${Object.keys(scripts).join(', ')}.`);
  }
  process.stdout.write(script(name));
  return EXIT.done;
}

// Bash splits --format=json and api=3 at the equals sign: the sign alone is left out of the words, and is no word to complete.
function bash(name: string): string {
  const f = functionName(name);
  return `${f}() {
  local line word current="\${COMP_WORDS[COMP_CWORD]}"
  local -a words=()
  [ "$current" = = ] && current=
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    [ "$word" = = ] || words+=("$word")
  done
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :files) compopt -o filenames 2>/dev/null; while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$current") ;;
      :directories) compopt -o filenames 2>/dev/null; while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -d -- "$current") ;;
      *) line="\${line%%$'\\t'*}"; COMPREPLY+=("$line"); case $line in *[:=]) compopt -o nospace 2>/dev/null ;; esac ;;
    esac
  done < <("$1" __complete -- "\${words[@]}" "$current" 2>/dev/null)
}
complete -F ${f} ${name}
`;
}

function zsh(name: string): string {
  const f = functionName(name);
  return `#compdef ${name}
${f}() {
  local line value
  local -a values
  for line in "\${(@f)$("\${words[1]}" __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    case $line in
      '') ;;
      :files) _files ;;
      :directories) _files -/ ;;
      *) value="\${line%%$'\\t'*}"; values+=("\${value//:/\\\\:}:\${line#*$'\\t'}") ;;
    esac
  done
  (( \${#values} )) && _describe -t values '${name}' values
}
(( \${+functions[compdef]} )) || { autoload -Uz compinit && compinit; }
compdef ${f} ${name}
`;
}

function fish(name: string): string {
  const f = functionName(name);
  return `function ${f}
  set -l words (commandline -opc)
  set -l current (commandline -ct)
  for line in ($words[1] __complete -- $words[2..-1] "$current" 2>/dev/null)
    switch $line
      case :files
        __fish_complete_path "$current"
      case :directories
        __fish_complete_directories "$current"
      case '*'
        echo $line
    end
  end
end
complete -c ${name} -f -a '(${f})'
`;
}

function functionName(name: string): string {
  return `_${name.replaceAll(/\W/g, '_')}_complete`;
}
