import type { Gazetteer } from '../gazetteer.js'

/** Head words of the names of organisations. */
export const organizationWords: Gazetteer = {
  name: 'organization-words',
  kind: 'organization-word',
  source: 'own list',
  licence: 'MIT',
  entries: [
    'Academy|Administration|Agency|Airlines|Airways|Alliance|Archives|Army|Assembly|Association|Authority|',
    'Authorities|Bank|Band|Battalion|Battery|Board|Bloc|Brigade|Brigades|Broadcasting|Brotherhood|',
    'Brothers|Bros|Bureau|Cabinet|Caliphate|Center|Centre|Chamber|Choir|Church|Circle|Club|Coalition|',
    'Cohort|Collective|College|Command|Commission|Committee|Commonwealth|Companies|Company|Confederation|',
    'Conference|Congregation|Congress|Consortium|Convention|Cooperative|Corporation|Corps|Council|Court|',
    'Delegation|Department|Directorate|Directory|Division|Duma|Enterprises|Federation|Fellowship|Fleet|',
    'Flotilla|Force|Forces|Forum|Foundation|Front|Fund|Gang|Garrison|Government|Group|Guard|Guards|Guild|',
    'Headquarters|Herald|Hospital|Industries|Inquisition|Institute|Institution|Intelligence|International|',
    'Jirga|Journal|Joint|Junta|Knights|Laboratories|Laboratory|Labs|League|Legion|Legislature|Library|',
    'Magazine|Militia|Militias|Ministry|Mission|Mosque|Motors|Movement|Museum|Navy|Network|News|Newspaper|',
    'Observatory|Office|Opera|Orchestra|Order|Organisation|Organization|Parliament|Partisans|Partnership|',
    'Party|Patrol|Philharmonic|Platoon|Police|Politburo|Post|Press|Programme|Quartet|Radio|Railroad|',
    'Railway|Railways|Records|Regime|Regiment|Resistance|Review|School|Secretariat|Senate|Service|',
    'Services|Seminary|Shogunate|Society|Soviet|Squad|Squadron|Staff|Studio|Studios|Supreme|Symphony|',
    'Syndicate|Systems|Team|Telegraph|Television|Theater|Theatre|Times|Tribunal|Tribune|Trust|Union|',
    'Unions|United|Unit|Universities|University|Ventures|Vanguard|Volunteers|Watch|Wing|Workers|Inc|Inc.|',
    'Ltd|Ltd.|Corp|Corp.|Co.|LLC|PLC|plc|GmbH|AG|S.A.|N.V.|SE|F.C.|FC|A.C.',
  ].join(''),
}
