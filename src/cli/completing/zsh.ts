/** Asks `regesta complete` for what the word at the cursor may become, and has zsh complete files where it says so. */
export const zsh = `#compdef regesta
# zsh completion for regesta
_regesta() {
    local -a answer values
    local line directive
    answer=("\${(@f)$(regesta complete -- "\${(@Q)words[2,CURRENT-1]}" "$PREFIX" 2>/dev/null)}")
    directive=\${answer[-1]}
    compset -P 1 '-[^=]#='
    if [[ $directive == :0 || $directive != :* ]]; then
        _files
        return
    fi
    for line in "\${(@)answer[1,-2]}"; do
        [[ -n $line ]] && values+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
    done
    if [[ $directive == :6 ]]; then
        _describe -t values value values -S ''
    else
        _describe -t values value values
    fi
    return 0
}

if [[ \${funcstack[1]} == _regesta ]]; then
    _regesta
else
    compdef _regesta regesta
fi
`
