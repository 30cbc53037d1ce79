/** Names of `<meta>` elements and properties that say when a page was published, by their weight. */
export const DATE_NAMES: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'article.published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'prism.publicationdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'bt:pubdate',
  'originalpublicationdate',
  'published_time',
  'publication_date',
  'publication-date',
  'publish-date',
  'publishdate',
  'pub_date',
  'pubdate',
  'date',
]

/** Those that say its title; they name no site beside it, as `<title>` does. */
export const TITLE_NAMES: readonly string[] = [
  'headline',
  'citation_title',
  'parsely-title',
  'og:title',
  'dc.title',
  'dcterms.title',
]

/** The name of a property as these lists have it: `dcterms:issued`, `schema:datePublished`, `DC.Date`. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(dc|dcterms|prism):/, '$1.')
    .replace(/^(?:schema|rnews|https?:\/\/schema\.org\/):?/, '')
}
