import type { FoundMarker, MarkerStyle } from '../marker-style.js'

/** Of Jekyll, Hugo, MyST and Sphinx: `{% cite k %}`, `{{< cite "k" >}}`, `{cite:p}`k``, `:cite:`k``. */
const PATTERN =
  /\{%-? {0,3}cite\w{0,12} ([^%\n]{1,120}?) {0,3}-?%\}|\{\{[<%]? {0,3}(?:cite|bib|ref-cite)\w{0,8} ([^{}\n]{1,120}?) {0,3}[>%]?\}\}|\{(?:cite|footcite)(?::[a-z]{1,12})?\}`([^`\n]{1,120})`|:(?:foot)?cite(?::[a-z]{1,12})?:`([^`\n]{1,120})`/g

/** A shortcode of a page's generator that cites a key: `{% cite pike1848 %}`, `{cite:p}`voss_1912``. */
export const shortcodeKey: MarkerStyle = {
  name: 'shortcode-key',
  sign: /[{`]/,
  isMarkup: true,
  find: (text) =>
    [...text.matchAll(PATTERN)].flatMap((match): FoundMarker[] => {
      const inside = match.slice(1).find((group) => group !== undefined) ?? ''
      const labels = inside
        .replaceAll(/--\w{1,12}(?: \S{1,12})?/g, '')
        .replaceAll(/["'“”]|(?:key|id)=/g, '')
        .split(/[,;\s]+/)
        .filter((label) => label !== '')
      return [{ start: match.index, end: match.index + match[0].length, kind: 'key', labels }]
    }),
}
