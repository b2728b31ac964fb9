import { type Criterion, ruleParameters } from '../../src/plan/criterion';
import type { CellValue } from '../../src/plan/entry';
import { criterion, measure } from '../rules/build';
import { unit } from '../scoring/build';
import type { Typed } from './build';

/** A number of which every one brings points, without a target. */
export function counted(figure: string): Criterion {
  const parameters = ruleParameters({ perStep: 1 });
  const ofFigure = { code: figure, name: `Tiêu chí ${figure}`, measure: measure(figure) };
  return criterion({ ...ofFigure, rule: 'count', target: null, parameters });
}

/** Units of one cluster, by their codes. */
export function units(codes: readonly string[]) {
  return codes.map((code) => unit(code, { name: `Xã ${code}` }));
}

/** One figure of several units. */
export function column(figure: string, cells: Readonly<Record<string, CellValue>>): Typed {
  return Object.fromEntries(
    Object.entries(cells).map(([code, cell]) => [code, { [figure]: cell }]),
  );
}
