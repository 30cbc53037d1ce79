import { crc32, deflateRawSync } from 'node:zlib'

/** What is wrong on purpose with a part. */
interface PartTraits {
  /** Bytes that the directory declares. */
  readonly size?: number
  readonly isEncrypted?: boolean
}

/** A ZIP file of texts, in their order; the first one unpacked, as OpenDocument and EPUB want it. */
export function zipOf(
  parts: Readonly<Record<string, string>>,
  traits: Readonly<Record<string, PartTraits>> = {},
): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let start = 0
  Object.entries(parts).forEach(([name, text], at) => {
    const content = Buffer.from(text)
    const packed = at === 0 ? content : deflateRawSync(content)
    const { size = content.length, isEncrypted = false } = traits[name] ?? {}
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(isEncrypted ? 1 : 0, 2)
    shared.writeUInt16LE(at === 0 ? 0 : 8, 4)
    shared.writeUInt32LE(crc32(content), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(size, 18)
    shared.writeUInt16LE(Buffer.byteLength(name), 22)
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(start, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), shared, place, Buffer.from(name)]))
    files.push(file)
    start += file.length
  })
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(start, 16)
  return Buffer.concat([...files, ...directory, end])
}
