import type { Gazetteer } from '../gazetteer.js'

/** Words for what a person is or does, in lower case in running text. */
export const roles: Gazetteer = {
  name: 'roles',
  kind: 'role',
  source: 'own list',
  licence: 'MIT',
  entries: [
    'president|vice-president|premier|minister|chancellor|secretary|ambassador|envoy|diplomat|',
    'commissioner|commissar|speaker|chairman|chairwoman|chairperson|director|chief|commander|marshal|',
    'general|colonel|major|captain|lieutenant|sergeant|corporal|private|admiral|soldier|officer|pilot|',
    'sailor|spy|agent|leader|spokesman|spokeswoman|spokesperson|politician|statesman|senator|congressman|',
    'governor|mayor|councillor|sheriff|judge|justice|lawyer|attorney|prosecutor|king|queen|emperor|',
    'empress|prince|princess|duke|duchess|earl|count|countess|baron|sultan|caliph|emir|shah|khan|tsar|',
    'czar|pharaoh|monarch|ruler|regent|heir|pope|patriarch|cardinal|archbishop|bishop|priest|monk|nun|',
    'abbot|friar|preacher|pastor|rabbi|imam|ayatollah|mullah|cleric|sheikh|missionary|theologian|',
    'philosopher|historian|scholar|professor|teacher|student|scientist|physicist|chemist|biologist|',
    'mathematician|astronomer|economist|linguist|psychologist|sociologist|anthropologist|archaeologist|',
    'geologist|engineer|inventor|architect|doctor|physician|surgeon|nurse|explorer|navigator|merchant|',
    'trader|banker|businessman|businesswoman|entrepreneur|industrialist|founder|co-founder|executive|',
    'manager|owner|producer|editor|publisher|journalist|reporter|correspondent|columnist|critic|writer|',
    'author|novelist|poet|playwright|dramatist|screenwriter|translator|artist|painter|sculptor|',
    'photographer|designer|composer|conductor|musician|singer|songwriter|guitarist|bassist|drummer|',
    'pianist|violinist|rapper|vocalist|dancer|choreographer|actor|actress|comedian|filmmaker|player|',
    'footballer|cricketer|boxer|wrestler|coach|athlete|swimmer|champion|activist|revolutionary|rebel|',
    'dissident|terrorist|assassin|reformer|nationalist|socialist|communist|anarchist|father|mother|son|',
    'daughter|brother|sister|wife|husband|widow|uncle|aunt|cousin|nephew|niece|grandfather|grandmother|',
    'grandson|friend|colleague|rival|successor|predecessor|advisor|adviser|analyst|expert|victim|man|',
    'woman|boy|girl|sir',
  ].join(''),
}
