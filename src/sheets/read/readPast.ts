import type { CellValue } from '../../plan/entry';
import { type Finding, finding } from '../../plan/finding';
import type { Plan } from '../../plan/plan';
import type { Decided, PastResult } from '../../scoring/result';
import type { CodedRow } from '../codedRows';
import { pastCodes } from '../periods/periodsLayout';

/** Reads what the past periods gave each unit; a text where a number must stand counts as nothing. */
export function readPast(
  { history, units }: Plan,
  rows: readonly CodedRow[],
  findings: Finding[],
): Decided['past'] {
  const numberIn = (unit: string, period: string, column: string, value?: CellValue) => {
    if (value === undefined) return null;
    if (typeof value === 'number') return value;
    const place = { at: 'past', unit, column } as const;
    const name = units.find(({ code }) => code === unit)?.name ?? unit;
    const values = { unit: name, period, typed: String(value) };
    findings.push(finding('read.pastNotANumber', 'error', place, values));
    return null;
  };
  return new Map(
    history.periods.map(({ code }) => {
      const results = new Map<string, PastResult>();
      for (const { unit, values } of rows) {
        const [total, rank] = [pastCodes.total(code), pastCodes.rank(code)];
        const result = {
          total: numberIn(unit, code, total, values.get(total)),
          rank: numberIn(unit, code, rank, values.get(rank)),
          band: String(values.get(pastCodes.band(code)) ?? '').trim(),
        };
        if (!results.has(unit)) results.set(unit, result);
      }
      return [code, results];
    }),
  );
}
