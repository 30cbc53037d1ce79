/** Names of one actor that share no words, each line with the full name first. Own list. */
const LINES = `
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
Hezbollah|Hizbollah|Hizbullah
`

let canonical: ReadonlyMap<string, string> | undefined

/** The full name that a name is known to stand for, in lower case, or the name itself: `isil` is `islamic state`. */
export function canonicalOf(key: string): string {
  canonical ??= new Map(
    LINES.trim()
      .split('\n')
      .flatMap((line) => {
        const names = line.toLowerCase().split('|')
        return names.map((name) => [name, names[0]!] as const)
      }),
  )
  return canonical.get(key) ?? key
}
