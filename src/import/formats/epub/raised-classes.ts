const RULE = /([^{}]{1,2000})\{([^{}]{0,2000})\}/g

/** Classes by which a style sheet raises figures: `.note { vertical-align: super }`. */
export function raisedClasses(css: string): string[] {
  return [...css.matchAll(RULE)].flatMap(([, selectors = '', body = '']) => {
    if (!/vertical-align:\s{0,9}(?:super|text-top)\b/i.test(body)) return []
    return [...selectors.matchAll(/\.([\w-]{1,80})(?=[\s,]|$)/g)].map(([, name]) => name!)
  })
}
