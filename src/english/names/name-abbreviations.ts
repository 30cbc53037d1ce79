/**
 * What is written short in names and keeps its stop as a part of the word: titles before a name, and what stands behind one or
 * in the name of a firm or place. Own list; the weights of names were trained on words cut by it.
 */
export const NAME_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Dr St Ste Gen Lt Col Sgt Capt Maj Brig Cpl Pvt Rev Hon Prof Sen Rep Gov Pres Adm Cmdr Messrs Fr Jr Sr Inc Co
  Corp Ltd Bros Ft Mt Mme Mlle Cie`.split(/\s+/),
)
