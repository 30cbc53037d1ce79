/**
 * Names of states that the list of today's states spells otherwise, and states that are no more with their codes in ISO 3166-3: code,
 * names, adjectives, capital, first and last year. Own list; codes and years of withdrawal by ISO 3166-3.
 */
export const STATES_BESIDES = `
SY|Syria|||
GB|Britain|Briton||
US|America|||
IR|Iran|Iranian|Tehran|
KP|North Korea|North Korean|Pyongyang|
VN|Vietnam;Viet Nam|Vietnamese|Hanoi|
LA|Laos|Laotian||
MD|Moldova|Moldovan||
TZ|Tanzania|Tanzanian||
BO|Bolivia|Bolivian||
VE|Venezuela|Venezuelan||
PS|Palestine|Palestinian||
TW|Taiwan|Taiwanese|Taipei|
CI|Ivory Coast;Côte d'Ivoire|Ivorian||
NL|Holland;the Netherlands|Dutch||
CZ|Czech Republic;Czechia|Czech|Prague|
MM|Burma;Myanmar|Burmese||
SZ|Swaziland;Eswatini|Swazi||
MK|Macedonia;North Macedonia|Macedonian||
CV|Cape Verde|Cape Verdean||
TL|East Timor;Timor-Leste|Timorese||
TR|Turkey;Türkiye|Turkish;Turk|Ankara|
ES|Spain|Spaniard||
PL|Poland|Pole||
SE|Sweden|Swede||
DK|Denmark|Dane||
FI|Finland|Finn||
RS|Serbia|Serb;Serbian||
HR|Croatia|Croat;Croatian||
SK|Slovakia|Slovak||
SI|Slovenia|Slovene||
AF|Afghanistan|Afghan||
IQ|Iraq|Iraqi|Baghdad|
IE|Ireland|Irish||
FR|France|French||
GR|Greece|Greek;Hellene||
DE|Germany|German||
PT|Portugal|Portuguese||
BE|Belgium|Belgian||
CH|Switzerland|Swiss||
RU|Russia|Russian||
CN|China;People's Republic of China;PRC|Chinese||
KZ|Kazakhstan|Kazakh||
UZ|Uzbekistan|Uzbek||
TJ|Tajikistan|Tajik||
SUHH|Soviet Union;USSR;U.S.S.R.;Union of Soviet Socialist Republics|Soviet||1922-1991
DDDE|East Germany;German Democratic Republic;GDR|East German||1949-1990
YUCS|Yugoslavia;Socialist Federal Republic of Yugoslavia;Federal Republic of Yugoslavia|Yugoslav;Yugoslavian||1918-2003
CSXX|Serbia and Montenegro|||2003-2006
CSHH|Czechoslovakia;Czechoslovak Socialist Republic|Czechoslovak;Czechoslovakian||1918-1992
VDVN|North Vietnam;Democratic Republic of Vietnam|North Vietnamese||1945-1976
YDYE|South Yemen;Democratic Yemen;People's Democratic Republic of Yemen|South Yemeni||1967-1990
ZRCD|Zaire;Zaïre|Zairian;Zairean||1971-1997
RHZW|Rhodesia;Southern Rhodesia|Rhodesian||1923-1980
BUMM|Socialist Republic of the Union of Burma|||1974-1988
HVBF|Upper Volta|Upper Voltan;Voltaic||1958-1984
DYBJ|Dahomey;Republic of Dahomey|Dahomean||1958-1975
BYAA|Byelorussia;Byelorussian SSR;Byelorussian Soviet Socialist Republic|Byelorussian||1919-1991
ANHH|Netherlands Antilles|Antillean||1954-2010
SKIN|Sikkim|Sikkimese||1642-1975
NHVU|New Hebrides|||1906-1980
GEHH|Gilbert and Ellice Islands|||1916-1979
PZPA|Panama Canal Zone|||1903-1979
AIDJ|French Afars and Issas;French Territory of the Afars and the Issas|||1967-1977
TPTL|Portuguese Timor|||1702-1975
PCHH|Trust Territory of the Pacific Islands|||1947-1994
`
