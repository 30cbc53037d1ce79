/** As much of a page as is looked at for what it declares; browsers look at 1,024 bytes, some pages need more. */
const HEAD = 4_096
/** `<meta charset="…">`, `<meta http-equiv="Content-Type" content="text/html; charset=…">`. */
const META = /<meta\s([^<>]{1,400})/gi
const CHARSET = /charset\s?=\s?["']?([\w.:-]{2,40})/i
/** `<?xml version="1.0" encoding="…"?>` */
const XML = /^\s{0,99}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})/i
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g

/** What browsers read some labels as (WHATWG Encoding Standard): who declares Latin-1 has written in windows-1252. */
const READ_AS: Readonly<Record<string, string>> = {
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  l1: 'windows-1252',
  cp1252: 'windows-1252',
  'x-cp1252': 'windows-1252',
  'x-user-defined': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  latin5: 'windows-1254',
  'iso-8859-11': 'windows-874',
  'tis-620': 'windows-874',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  'x-sjis': 'shift_jis',
  'ks_c_5601-1987': 'euc-kr',
  // A tag that can be read as ASCII is no UTF-16.
  'utf-16': 'utf-8',
  'utf-16le': 'utf-8',
  'utf-16be': 'utf-8',
  utf8: 'utf-8',
}

/** The encoding that a page declares, in lower case, by its byte order mark, else by `<meta>` or as XML; undefined where it does not. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD)).toString('latin1')
  const label = (XML.exec(head)?.[1] ?? charsetOfMeta(head))?.toLowerCase()
  return label === undefined ? undefined : (READ_AS[label] ?? label)
}

function charsetOfMeta(head: string): string | undefined {
  for (const [, attributes = ''] of head.replaceAll(COMMENT, '').matchAll(META)) {
    const charset = CHARSET.exec(attributes)?.[1]
    if (charset !== undefined) return charset
  }
  return undefined
}
