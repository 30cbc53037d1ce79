import type { Rule } from '../rule.js'

/** A review is not the one that the output was made with. */
export const reviewChanged: Rule = {
  name: 'review-changed',
  severity: 'error',
  summary: 'A review is not the one that the output was made with',
  help:
    'The manifest holds the SHA-256 of each review that was applied. It is another where people decided since: their decisions ' +
    'are not in the records yet. There is none where the output was made before, or with `--ignore-review`. Extract again; ' +
    'what is unchanged comes from the cache.',
  *document({ review, listed }) {
    if (listed === null || review?.fault || review?.sha256 === listed.review?.sha256) return
    const path = review?.path ?? listed.review?.path ?? ''
    const file = { folder: 'output', path } as const
    if (review === null) yield { message: 'Unexpected gap, expected the review that the records were made with', file }
    else if (listed.review === undefined)
      yield { message: 'Unexpected review, expected one that is applied to the records', file }
    else {
      const [found, expected] = [review.sha256, listed.review.sha256].map((hash) => `${hash?.slice(0, 12)}…`)
      yield {
        message: `Unexpected SHA-256 ${found}, expected ${expected} as in the manifest: decisions are not applied yet`,
        file,
      }
    }
  },
}
