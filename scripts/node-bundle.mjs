/** How code is bundled for Node, by the build, the tests and the mutants alike. */
export const nodeBundle = /** @type {const} */ ({
  bundle: true,
  platform: 'node',
  format: 'esm',
  // Not as Node's version: for that, a regex of Unicode properties would be built anew wherever it is used.
  target: 'es2023',
  charset: 'utf8',
  // Names stay, for traces; what space between them took is a twentieth of the package.
  minifyWhitespace: true,
})
