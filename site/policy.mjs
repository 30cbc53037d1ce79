// The content security policy of each page: nothing is loaded from elsewhere, and nothing can be sent there.
import { createHash } from 'node:crypto'

const hashOf = (text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`

/**
 * A page with its policy. A page is left for the next without being loaded anew, so that all have the same: it allows their own
 * scripts, and that of the report, which is shown in a frame of the playground and is under the policy of the page around it.
 */
export function withPolicy(html, scripts) {
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(hashOf).join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return html.replace('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`)
}

/** The scripts that stand in a page itself. */
export const inlineScripts = (html) =>
  Array.from(html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g))
    .filter(([, attributes]) => !/type="application\//.test(attributes))
    .map(([, , text]) => text)
