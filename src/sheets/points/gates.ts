import { gateWords, roleWords } from '../../messages/workbook';
import type { Gate } from '../../plan/criterion';
import type { Columns, RowCells, Source } from './context';

/**
 * An array over some columns of criteria: 1 where the points are such that a gate fires (`hasFired`
 * in scoring/). Texts are no numbers and fire nothing.
 */
export function hasFired(cells: RowCells, source: Source, columns: Columns): string {
  const points = cells[source](columns);
  const role = cells.head('role', columns);
  const { scored, tieOnly, penalty, bonus } = roleWords;
  return (
    `ISNUMBER(${points})*(((${role}="${scored}")+(${role}="${tieOnly}"))*(${points}=0)` +
    `+(${role}="${penalty}")*(${points}>0)+(${role}="${bonus}")*(${points}<0))`
  );
}

/** How many criteria's gates of this kind fired. */
export function firedCount(
  cells: RowCells,
  source: Source,
  gate: Gate,
  columns: Columns = cells.all,
): string {
  const gates = cells.head('gate', columns);
  return `SUMPRODUCT((${gates}="${gateWords[gate]}")*${hasFired(cells, source, columns)})`;
}

/** How many of the best bands the fired caps put out of reach, and by how many the drops lower the band. */
export function bandsLost(cells: RowCells): { readonly capped: string; readonly dropped: string } {
  const columns = cells.all;
  const lost = (gate: Gate): string =>
    `(${cells.head('gate', columns)}="${gateWords[gate]}")*${hasFired(cells, 'official', columns)}*${cells.head('gateBands', columns)}`;
  return {
    capped: `SUMPRODUCT(MAX(${lost('capBand')}))`,
    dropped: `SUMPRODUCT(${lost('dropBand')})`,
  };
}
