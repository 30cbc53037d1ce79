/** The folder that was extracted, of which a file has this path. */
export function folderOf(file: string, path: string): string {
  const length = file.length - path.length
  return length > 0 ? file.slice(0, length) : '.'
}
