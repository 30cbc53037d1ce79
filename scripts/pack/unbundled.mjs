/** Loaded from `node_modules` where they are wanted: they bring files of their own, or may not be there at all. */
export const unbundled = ['piscina', 'bullmq', 'ioredis', 'pg', '@duckdb/node-api', 'pdfjs-dist']

/** Packages that the public types name and that a user's own code names too: their types have to be the user's, not a copy. */
export const shared = { mdast: '@types/mdast', unified: 'unified', vfile: 'vfile' }

/** Packages that the public types name and nobody but Regesta: what of their types is needed is shipped with its own. */
export const copied = ['zod']
