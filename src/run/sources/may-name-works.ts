const HEAD = 65_536

/** Whether the bytes of a Markdown document begin with front matter that may name works; UTF-16 is looked into. */
export function mayNameWorks(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1')
  return (
    /^(?:\xff\xfe|\xfe\xff)/.test(head) || (/^(?:\xef\xbb\xbf)?---/.test(head) && /bibliography|references/.test(head))
  )
}
