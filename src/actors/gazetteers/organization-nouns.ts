import type { Gazetteer } from '../gazetteer.js'

/** Common nouns for organisations, in lower case: what `X is a …` says of one. */
export const organizationNouns: Gazetteer = {
  name: 'organization-nouns',
  kind: 'organization-noun',
  source: 'own list',
  licence: 'MIT',
  entries: [
    'academy|administration|agency|airline|alliance|army|assembly|association|authority|band|bank|',
    'battalion|bloc|board|branch|brand|brewery|broadcaster|brigade|bureau|business|cabinet|carrier|chain|',
    'charity|choir|church|club|clubs|coalition|college|commission|committee|companies|company|',
    'confederation|congregation|conglomerate|congress|consortium|cooperative|corporation|council|court|',
    'delegation|department|developer|distributor|division|duo|enterprise|ensemble|faction|federation|firm|',
    'firms|fleet|force|forces|foundation|franchise|front|fund|gang|government|group|groups|guild|hospital|',
    'institute|institution|junta|label|league|legion|legislature|magazine|maker|manufacturer|militia|',
    'militias|ministry|movement|museum|navy|network|newspaper|order|orchestra|organisation|organization|',
    'organizations|outlet|parliament|parties|party|partnership|police|publisher|quartet|railroad|railway|',
    'regiment|retailer|school|schools|sect|senate|society|squadron|startup|station|store|studio|',
    'subsidiary|supermarket|syndicate|team|teams|tribunal|trio|troupe|trust|union|unit|university|',
    'universities|wing',
  ].join(''),
}
