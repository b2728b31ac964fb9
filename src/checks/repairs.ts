import type { CellValue } from '../plan/entry';
import type { Finding } from '../plan/finding';

/** How the cell of a finding can be put right without anybody typing. */
export interface Repair {
  /** What stands in the cell; it must still stand there when it is replaced. */
  readonly typed: CellValue;
  /** One value where the meaning is certain; several where somebody has to choose; never none. */
  readonly values: readonly CellValue[];
}

/** The repair that a finding offers; null where only a person can know what was meant. */
export function repairOf(finding: Finding): Repair | null {
  switch (finding.code) {
    case 'entry.notANumber':
    case 'entry.unknownWord': {
      const { typed, meant } = finding.values;
      return meant === null ? null : { typed, values: [meant] };
    }
    default:
      return null;
  }
}

/** Whether a finding can be put right together with all others of its kind, without a choice. */
export function isCertain(repair: Repair | null): repair is Repair {
  return repair?.values.length === 1;
}
