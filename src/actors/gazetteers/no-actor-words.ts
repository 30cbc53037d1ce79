import type { Gazetteer } from '../gazetteer.js'

/** Head words of names of happenings, treaties, works and times: what they name does not act. */
export const noActorWords: Gazetteer = {
  name: 'no-actor-words',
  kind: 'no-actor-word',
  source: 'own list',
  licence: 'MIT',
  entries: [
    'Accord|Accords|Act|Acts|Action|Agreement|Agreements|Amendment|Anniversary|Armistice|Award|Awards|',
    'Bill|Battle|Blockade|Bombing|Campaign|Cantata|Ceasefire|Census|Century|Championship|Championships|',
    'Charter|Christmas|Chronicle|Codex|Communiqué|Concordat|Concerto|Constitution|Convention|Coup|',
    'Covenant|Crisis|Crusade|Crusades|Cup|Day|Declaration|Decree|Depression|Directive|Doctrine|Earthquake|',
    'Easter|Edict|Election|Elections|Enlightenment|Era|Expedition|Famine|Festival|Fire|Games|Genocide|',
    'Gospel|Holocaust|Incident|Intifada|Invasion|Islam|Christianity|Judaism|Buddhism|Hinduism|Law|Laws|',
    'Letter|Mandate|March|Massacre|Medal|Memorandum|Mutiny|Offensive|Olympics|Open|Operation|Opus|',
    'Overture|Pact|Paradox|Peace|Period|Plague|Plan|Plot|Prix|Prize|Project|Protocol|Protocols|Purge|',
    'Ramadan|Rebellion|Reformation|Regatta|Renaissance|Resolution|Restoration|Revolt|Revolution|Riot|',
    'Riots|Risorgimento|Scandal|Siege|Skirmish|Sonata|Statute|Strike|Summit|Symphony|Theorem|Theory|Tour|',
    'Tournament|Treaty|Trial|Trials|Truce|Uprising|War|Wars|World War|World War I|World War II|',
    'First World War|Second World War|Cold War|Civil War|Great War|Arab Spring|Great Depression|',
    'Middle Ages|Dark Ages|Bronze Age|Iron Age|Stone Age|Latin|Greek|English|Arabic|Bible|Koran|Quran|',
    "Qur'an|Torah|God|Allah|Mass",
  ].join(''),
}
