/**
 * Names of one actor that share no words and that no text explains, each list with the full name first: what links them is known,
 * not told. Own list.
 */
export const ALIASES: readonly (readonly string[])[] = `
Islamic State|IS|ISIS|ISIL|Daesh|Da'esh|Islamic State of Iraq and the Levant|Islamic State of Iraq and Syria
United States|US|U.S.|USA|U.S.A.|United States of America|America
United Kingdom|UK|U.K.|Great Britain|Britain
Soviet Union|USSR|U.S.S.R.|Union of Soviet Socialist Republics
United Nations|UN|U.N.
European Union|EU|E.U.
United Arab Emirates|UAE|U.A.E.
United Arab Republic|UAR|U.A.R.
Palestine Liberation Organization|PLO|P.L.O.
North Atlantic Treaty Organization|NATO
Central Intelligence Agency|CIA|C.I.A.
Federal Bureau of Investigation|FBI|F.B.I.
Irish Republican Army|IRA
Kurdistan Workers' Party|PKK
Kuomintang|KMT|Guomindang
Communist Party of the Soviet Union|CPSU
Russia|Russian Federation
Iran|Islamic Republic of Iran
Syria|Syrian Arab Republic
China|People's Republic of China|PRC
East Germany|German Democratic Republic|GDR
West Germany|Federal Republic of Germany
North Korea|DPRK|Democratic People's Republic of Korea
South Korea|ROK|Republic of Korea
Myanmar|Burma
Turkey|Türkiye
al-Qaeda|Al-Qaeda|al-Qaida|Al-Qaida|Al Qaeda
Hezbollah|Hizbollah|Hizbullah`
  .trim()
  .split('\n')
  .map((line) => line.split('|'))
