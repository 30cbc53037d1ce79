/** Last words of names of firms, works and places that end in an exclamation mark: `Yahoo! Inc. bought`. Own list. */
export const EXCLAIMING_NAMES: ReadonlySet<string> = new Set(
  `Yahoo Yum Jeopardy E Ahoy Viva Wham Oklahoma Hamilton Oliver Bing Joomla Guess Panic Moulin Mamma Jeb`.split(/\s+/),
)
