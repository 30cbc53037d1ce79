import { script } from '@bomb.sh/tab'
import { Argument, type Command } from 'commander'
import { say } from '../terminal/print.js'

const shells = ['bash', 'zsh', 'fish', 'powershell']

const help = `
What it prints is read by the shell when it starts:
  bash         echo 'source <(regesta completion bash)' >> ~/.bashrc
  zsh          echo 'source <(regesta completion zsh)' >> ~/.zshrc
  fish         regesta completion fish > ~/.config/fish/completions/regesta.fish
  powershell   regesta completion powershell >> $PROFILE

Commands, options, their values (forms, rules) and files are then completed by the tab key.

Example:
  regesta completion bash`

/** `regesta completion`: prints what makes a shell complete command lines of this program. */
export function completion(command: Command): void {
  command
    .addArgument(new Argument('<shell>', 'for which shell').choices(shells))
    .addHelpText('after', help)
    .action((shell: string) => {
      if (shell === 'bash') say(wordsOfBash)
      script(shell, 'regesta', 'regesta')
      if (shell === 'bash') say(filesOfBash)
    })
}

/** The library's script asks bash-completion for the words, which is not everywhere. */
const wordsOfBash = `if ! type _get_comp_words_by_ref >/dev/null 2>&1; then
    _get_comp_words_by_ref() {
        cur=\${COMP_WORDS[COMP_CWORD]}
        prev=\${COMP_WORDS[COMP_CWORD-1]}
        words=("\${COMP_WORDS[@]}")
        cword=$COMP_CWORD
    }
fi

`

/** Files, where nothing else is completed: the library says where not, and never lets bash do it. */
const filesOfBash = 'complete -o bashdefault -o default -F __regesta_complete regesta\n'
