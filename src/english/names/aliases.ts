/**
 * Names of one actor that share neither words nor initials and that no text explains, each list with the full name first: what links them is known,
 * not told. Own list.
 */
export const ALIASES: readonly (readonly string[])[] = `
Islamic State|Islamic State of Iraq and the Levant|Islamic State of Iraq and Syria|Daesh|Da'esh
United States|United States of America|America
United Kingdom|Great Britain|Britain
Soviet Union|Union of Soviet Socialist Republics
Kurdistan Workers' Party|PKK
Kuomintang|KMT|Guomindang
Russia|Russian Federation
Iran|Islamic Republic of Iran
Syria|Syrian Arab Republic
China|People's Republic of China
East Germany|German Democratic Republic
West Germany|Federal Republic of Germany
North Korea|Democratic People's Republic of Korea
South Korea|Republic of Korea
Myanmar|Burma
Turkey|Türkiye
al-Qaeda|al-Qaida|al Qaeda
Hezbollah|Hizbollah|Hizbullah`
  .trim()
  .split('\n')
  .map((line) => line.split('|'))
