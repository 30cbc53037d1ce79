/** Classes by which a style sheet raises figures: `.note { vertical-align: super }`. */
export function raisedClasses(css: string): string[] {
  return css.split('}').flatMap((rule) => {
    const open = rule.lastIndexOf('{')
    if (open < 0 || !/vertical-align:\s{0,9}(?:super|text-top)\b/i.test(rule.slice(open))) return []
    return [...rule.slice(0, open).matchAll(/\.([\w-]+)(?=[\s,]|$)/g)].map(([, name]) => name!)
  })
}
