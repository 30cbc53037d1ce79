import { findBrackets } from '../find-brackets.js'
import type { FoundMarker, MarkerStyle } from '../marker-style.js'

/** What only the records of archives, courts and parliaments are called by. */
const STRONG =
  /(?:^|[\s;(])(?:MSS? [\p{L}\p{N}]|fols?\. ?\d|ff?\. ?\d{1,4}[rv]|RG[ -]?\d|Record Group \d|NARA\b|TNA\b|(?:FO|CO|WO|ADM|CAB|SP|HO|KV|PREM|C|E|KB|PROB|ASSI|MH) \d{1,4}\/\d|Add\.? MSS? |Cod\. |Nachlass\b|Bundesarchiv\b|[\p{L}]{2,20} Papers, |(?:Dep|Tr|Decl|Aff|Hr'g Tr|Trial Tr)\. (?:¶ ?)?\d|(?:R|J\.A|App|Rec|C\.R|Dkt|D\.I|Ex|Exh|Pl\.'s Ex|Def\.'s Ex)\. (?:at )?\d|ECF No\. ?\d|Doc\. (?:No\. )?\d|(?:Docket|Dkt|Case) No\. |[AES](?:\/[A-Z\d.]{1,8}){1,4}\/\d|(?:supra|infra),? (?:note|n\.) ?\d|(?:HC|HL) Deb\b|Hansard\b|IOR\/|ADD\/|inv\. (?:no|nr)\. ?\d|Inv\.-Nr\.)/u
/** Parts of a signature, of which it takes two: `Box 12, Folder 3`. */
const PART =
  /(?:^|[\s,;(])(?:Box|Folder|File|Reel|Carton|Series|Container|Dossier|Bundle|Register|Liasse|Fonds|Collection|vol\.|no\.|p\.|pp\.|item) ?[A-Z]?\d/gi
/** A short form in running text: `Orr, supra note 12, at 1925`. */
const SHORT = /, (?:supra|infra),? (?:note|n\.) \d{1,4}(?:,? at (?:n\. ?)?\d{1,5}(?:[–-]\d{1,5})?)?(?=[.,;)]|$)/g

/** A record of an archive or a court, in brackets: `(MS Orr 1925, fol. 12v)`, `(NARA, RG 84, Box 12)`, `(R. 1911.)`. */
export const recordCite: MarkerStyle = {
  name: 'record-cite',
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { start, end } of findBrackets(text)) {
      const inside = text.slice(start + 1, end - 1)
      if (inside.length > 240 || !/\d/.test(inside)) continue
      if (!STRONG.test(inside) && (inside.match(PART)?.length ?? 0) < 2) continue
      if (inside.split(/\s+/).filter((word) => /^\p{Ll}{3,}$/u.test(word)).length > 4) continue
      found.push({ start, end, kind: 'record', labels: [inside.replaceAll(/\s+/g, ' ').replace(/\.$/, '')] })
    }
    for (const { index: start, 0: whole } of text.matchAll(SHORT))
      found.push({ start, end: start + whole.length, kind: 'record', labels: [whole.slice(2)] })
    return found.sort((a, b) => a.start - b.start)
  },
}
