/** Asks `regesta complete` for what the word at the cursor may become; where it says that files are meant, fish completes them itself. */
export const fish = `# fish completion for regesta
function __regesta_lists
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    set -l flag (string match -r -- '^-[^=]*=' "$word")
    set -l answer (regesta complete -- $words[2..-1] "$word" 2>/dev/null)
    set -g __regesta_values
    for line in $answer[1..-2]
        set -a __regesta_values "$flag$line"
    end
    set -q answer[1]; and test "$answer[-1]" != :0
end
complete -c regesta -e
complete -c regesta -n __regesta_lists -f -a '$__regesta_values'
`
