/** Where a file of this package stands; every compiled module stands two folders below the package. */
export function packageFile(path: string): URL {
  return new URL(`../../${path}`, import.meta.url)
}
