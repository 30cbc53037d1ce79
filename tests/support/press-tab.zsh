# Types a line into an interactive shell of its own terminal, presses the tab key and prints what the line is then; for each line.
# Usage: zsh -f press-tab.zsh SHELL LINE…
zmodload zsh/zpty
case $1 in
  zsh)
    zpty tty zsh -f -i
    zpty -w tty 'show() { print; print -r -- $'"'\\x3c'"'"$BUFFER"$'"'\\x3e'"'; BUFFER=; }; zle -N show; bindkey "^Xp" show'
    zpty -w tty 'autoload -U compinit; compinit -u -D; source <(regesta completion zsh)'
    ;;
  bash)
    zpty tty bash --norc -i
    zpty -w tty $'bind -x \'"\\C-xp": printf "\\n\\074%s\\076\\n" "$READLINE_LINE"; READLINE_LINE=\''
    zpty -w tty 'source <(regesta completion bash)'
    ;;
esac
shift
zpty -w tty "printf '\\074ready\\076\\n'"
zpty -r tty said '*<ready>*'
for line; do
  zpty -w -n tty "$line"$'\t\x18p'
  zpty -r tty said '*<*>*'
  said=${said##*<}
  print -r -- ${said%%>*}
done
zpty -d tty
