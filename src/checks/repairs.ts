import type { CellValue } from '../plan/entry';
import type { Finding } from '../plan/finding';

/** How the cell of a finding can be put right without anybody typing. */
export interface Repair {
  /** What stands in the cell; it must still stand there when it is replaced. */
  readonly typed: CellValue;
  /** What may have been meant; never none. A blank: the cell is emptied, to be typed again. */
  readonly values: readonly CellValue[];
  /** Whether there is no doubt about the one value; otherwise somebody has to choose. */
  readonly isCertain: boolean;
}

/** The repair that a finding offers; null where only a person can know what was meant. */
export function repairOf(finding: Finding): Repair | null {
  // What was meant by 3/4 nobody knows; but whoever types again needs a cell that shows no dates.
  if (finding.code === 'entry.date') {
    return { typed: finding.values.serial, values: [''], isCertain: false };
  }
  const { values } = finding;
  if (!('meant' in values)) return null;
  const typed = 'typed' in values ? values.typed : values.number;
  const { meant, either } = values;
  if (meant !== null) return { typed, values: [meant], isCertain: true };
  return either.length === 0 ? null : { typed, values: either, isCertain: false };
}

/** The value that a finding's cell becomes without anybody choosing; null where there is no such value. */
export function certainValue(finding: Finding): CellValue | null {
  const repair = repairOf(finding);
  return repair?.isCertain ? (repair.values[0] ?? null) : null;
}
