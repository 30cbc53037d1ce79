import { postTagger } from './post-tagger.js'
import { setTag } from './set-tag.js'
import { sweep } from './sweep.js'

/** A plugin for compromise that finds the same tags faster. */
export const fasterTagger = {
  methods: { one: { bulkMatch: sweep, setTag } },
  compute: { postTagger },
}
