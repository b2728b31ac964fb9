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
  if (finding.code !== 'entry.notANumber' && finding.code !== 'entry.unknownWord') return null;
  const { typed, meant } = finding.values;
  return meant === null ? null : { typed, values: [meant] };
}

/** The value that a finding's cell becomes without anybody choosing; null where there is no such value. */
export function certainValue(finding: Finding): CellValue | null {
  const values = repairOf(finding)?.values ?? [];
  return values.length === 1 ? (values[0] ?? null) : null;
}
