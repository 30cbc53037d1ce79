import { script } from '@bomb.sh/tab'
import { Argument, type Command } from 'commander'
import { say } from '../terminal/print.js'
import { bash } from './completing/bash.js'
import { fish } from './completing/fish.js'
import { zsh } from './completing/zsh.js'

/** Scripts of our own: the library's complete no value behind `=`, and in bash they run what stands on the line. */
const scripts: Readonly<Record<string, string>> = { bash, zsh, fish }

const shells = [...Object.keys(scripts), 'powershell']

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
      const own = scripts[shell]
      if (own === undefined) script('powershell', 'regesta', 'regesta')
      else say(own)
    })
}
