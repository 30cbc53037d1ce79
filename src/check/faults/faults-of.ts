import type { LineFault, OutputLine } from '../input/checked-document.js'
import type { Fault } from '../rule.js'

/** The faults of a line that a rule reports. */
export function faultsOf({ faults }: OutputLine, rule: LineFault['rule']): Fault[] {
  return faults.filter((fault) => fault.rule === rule)
}
