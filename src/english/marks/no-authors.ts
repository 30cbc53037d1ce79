import { MONTHS, SHORT_MONTHS } from '../dates/months.js'
import { WEEKDAYS } from '../dates/weekdays.js'

/** Words that stand before a year and name no author: `(Berlin 1936)`, `(Box 1962)`. Own list. */
export const NO_AUTHORS: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...SHORT_MONTHS,
  ...WEEKDAYS,
  ...`Spring Summer Autumn Fall Winter Easter Christmas Michaelmas Lent Circa Since Until From In On By At To About
  Around Early Late Mid Before After AD CE BC BCE AH Born Died Founded Opened Closed Built Year Season Series
  Edition Version Act Law Treaty Census Olympics Olympic Games Cup Expo Summit Congress Session Election Elections
  Battle War Revised Reprint Reprinted Published Released Film Album Song Live Windows Office No Vol Volume Part
  Chapter Page Table Figure Class Model Mark Opus Op The A An This That Week Day Round Race Final Finals Q1 Q2 Q3
  Q4 Number Dkt Tr Ex Exh Dep Doc Docs MS MSS RG ECF App Rec Decl Aff Box Folder File Reel Fol FO CO CAB ADM R
  Room Route Flight Unit Building Paris London Berlin Vienna Rome Moscow Madrid Geneva Brussels Amsterdam Athens
  Tokyo Beijing Sydney Melbourne Montreal Toronto Chicago Boston Philadelphia Washington Oxford Cambridge
  Edinburgh Dublin Stockholm Oslo Copenhagen Helsinki Budapest Prague Warsaw Munich Hamburg Frankfurt Leipzig
  Zurich Basel Milan Naples Venice Florence Lisbon Barcelona Istanbul Constantinople Cairo Jerusalem Seoul Rio
  Mexico France Germany Italy Spain England Britain Scotland Ireland Russia China Japan India Australia Canada
  Greece Turkey Egypt Israel Poland Hungary Austria Sweden Norway Finland Denmark Belgium Netherlands Switzerland
  Portugal Brazil Argentina Chile Korea Vietnam Iran Iraq USA UK US USSR EU UN`.split(/\s+/),
])
