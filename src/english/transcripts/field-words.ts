/** What a label says that names a field, a kind of remark or a part of a text, and nobody who speaks: `Note: …`, `Result: …`. Own list. */
export const FIELD_WORDS: ReadonlySet<string> = new Set(
  `abstract accusative acknowledgements action actions activity adjective adverb advantage advantages advice agenda aim aims
  also analysis answer answers apologies appendix application applications approach area argument article aside assumption
  attachments attendance attention bcc cc author authors background basis benefit benefits bibliography caption case category cause causes
  caution challenge chapter characteristics claim clause colour comment comments comparison composition con
  conclusion conclusions condition conditions cons consequence consequences content contents context contact copyright
  corollary correction cost credit credits criteria criticism date dates decision definition definitions demand
  description design destination detail details diagnosis difference dimensions directions disadvantage disclaimer
  discussion distance duration edition editor effect effects email end english environment episode equipment evidence
  example examples exception excerpt exercise exhibit experience explanation exposition extent fact facts fax feature
  features fiction figure finding findings first focus food footnote format formula french from fun function fungus future genre
  german goal goals guideline habitat headline height hint history hours hypothesis idea ideas illustration image impact
  implication important in inference info information ingredients input inscription instruction instructions
  interpretation introduction issue issues item key keyword keywords language latin legend lemma length lesson level
  limitations line link list location logic mass material materials meaning measure memo merit method methods methodology
  minutes mission moral motion motto name names narrative news nominative note notes noun number object objective objectives
  observation occupation opinion option options order origin origins other outcome output outline overview paragraph part
  participants past pattern people performance period phase philosophy phone photo picture place plan plot point points
  policy population position postscript practice premise preparation present price principle principles problem problems
  procedure process product profile prognosis project proof proposal proposition pro pros ps publication publisher purpose
  quality quantity quote quotation quotes range rationale re reason reasons recipe recommendation recommendations record
  reference references region related remark remarks reply report requirement requirements research resolution resolved
  response responses result results review risk role rule rules sample scene schedule science scope score season second
  sent  section see setting shape short side significance similarity size skill skills snippet solution solutions song source
  sources specification stage status step steps story strategy strength strengths structure style subject subtitle
  suggestion suggestions summary supply symptom symptoms synopsis table target task technique theme theorem theory thesis
  third threat threats time times tip tips title to tools topic total translation transcript treatment trend trivia type types
  update usage use uses value variation variations verb verdict verse version view vision volume warning weakness
  weaknesses weather website weight width word words work works year`.split(/\s+/),
)
