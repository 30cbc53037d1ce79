/**
 * Asks `regesta complete` for what the word at the cursor may become. Nothing of bash-completion is needed; words are handed over
 * as they stand, and nothing of them is run. Where bash breaks words at `=`, the words are joined, and only what is behind is completed.
 */
export const bash = `# bash completion for regesta
__regesta_complete() {
    local rest=\${COMP_LINE:0:COMP_POINT} word words=() last=-1 i
    for ((i = 0; i <= COMP_CWORD; i++)); do
        word=\${COMP_WORDS[i]}
        ((i < COMP_CWORD)) || word=\${rest#"\${rest%%[![:space:]]*}"}
        if ((i == 0)) || [[ $rest == [[:space:]]* || -z $rest ]]; then
            words[++last]=$word
        else
            words[last]+=$word
        fi
        rest=\${rest#"\${rest%%[![:space:]]*}"}
        rest=\${rest#"$word"}
    done
    word=\${words[last]}

    local answer line values=() directive flag=
    answer=$(regesta complete -- "\${words[@]:1}" 2>/dev/null)
    [[ $word == -*=* ]] && flag=\${word%%=*}=
    while IFS= read -r line; do
        case $line in
            :*) directive=\${line#:} ;;
            ?*) values+=("$flag\${line%%$'\\t'*}") ;;
        esac
    done <<< "$answer"

    local behind=
    [[ $COMP_WORDBREAKS == *=* && $word == *=* ]] && behind=\${word%"\${word##*=}"}
    COMPREPLY=()
    for line in "\${values[@]}"; do
        [[ $line == "$word"* ]] && COMPREPLY+=("\${line#"$behind"}")
    done
    if [[ $directive != 0 ]]; then
        compopt +o default +o bashdefault 2>/dev/null
        [[ $directive == 6 ]] && compopt -o nospace 2>/dev/null
    fi
    return 0
}
complete -o default -o bashdefault -F __regesta_complete regesta
`
