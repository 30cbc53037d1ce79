const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** What pages write before a date: `Published on 5 March 2016`. */
const BEFORE = /^(?:(?:first )?(?:published|posted))(?: on|:)? /i

/** A date in words, between its weekday and its time. */
const WORDS =
  /^(?:(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun|Wednes|Satur)(?:day)?,? )?(?:(\d{1,2})(?:st|nd|rd|th)? )?([A-Za-z]{3,9})\.?(?: (\d{1,2})(?:st|nd|rd|th)?,?)? (\d{4})(?:,?(?: at| -| –)? \d{1,2}:\d{2}.{0,40})?$/

/**
 * The EDTF date (level 0) of a date of publication as front matter and pages write it: `2016`, `2016-03`,
 * `2016-03-05T10:00:00Z`, `20160305`, `5 March 2016`, `March 5th, 2016 at 10:00`, and as e-mail has it (RFC 5322), `Sat,
 * 5 Mar 2016 10:00:00 +0000`. Null where it is none of these.
 */
export function readPublished(value: string): string | null {
  const text = value.trim().replace(BEFORE, '')
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:$|[T ])/.exec(text)
  if (iso) return compose(iso[1]!, iso[2], iso[3])
  const compact = /^(\d{4})(\d{2})(\d{2})(?:$|T\d{2})/.exec(text)
  if (compact) return compose(compact[1]!, compact[2], compact[3])
  const words = WORDS.exec(text)
  const month = MONTHS.indexOf(words?.[2]?.slice(0, 3).toLowerCase() ?? '')
  if (!words || month < 0) return null
  return compose(words[4]!, String(month + 1), words[1] ?? words[3])
}

function compose(year: string, month?: string, day?: string): string | null {
  const valid = new Date(Date.UTC(2000, Number(month ?? 1) - 1, Number(day ?? 1)))
  valid.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))
  const parts = [
    year,
    ...(month ? [month.padStart(2, '0')] : []),
    ...(month && day ? [day.padStart(2, '0')] : []),
  ].join('-')
  return valid.toISOString().startsWith(parts) ? parts : null
}
