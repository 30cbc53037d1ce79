import { extractSource } from '../../src/pipeline.js'
import { defaultOptions } from '../../src/run/settings/default-options.js'
import { sourceOf } from '../../src/run/sources/source-of.js'
import { exportDocument } from './exported.js'

function extracted(id: string, text: string) {
  const source = sourceOf({ id, text, published: null, mediaType: 'text/plain' })
  return exportDocument(extractSource(source, defaultOptions), text)
}

/** Documents that name places of every kind and certainty. */
export const placeDocuments = [
  extracted(
    'travels.txt',
    [
      'In 1453 Otto was born in Constantinople. By October 1478 he had left Lisbon in Portugal.',
      'In the 1480s Anna lived in Springfield. From 1490 to 1495 Anna lived in Paris, Texas.',
      'Since 1496 Anna has lived in Volkrenheim. In 1499 the Senate closed the mill.',
      'In 44 BC Otto died in Babylon. In 1500 the Germans attacked Denmark.',
    ].join('\n'),
  ),
  extracted('more.txt', 'In May 1501 Karl visited Istanbul. He lived in Springfield in 1502.'),
]
