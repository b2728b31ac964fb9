import type { FormerForm, LateFigure } from '../../plan/arrivalFindings';
import { sumDecimals } from '../../plan/decimals';
import { type CellValue, entryFromCell } from '../../plan/entry';
import { sameCode } from '../../plan/invariants/codes';
import { mergeable } from '../../plan/mergeFigures';
import type { Plan } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import type { FormerUnit } from '../../sheets/read/formerUnits';
import { type BookCells, compareFigure } from './compare';
import { folded } from './formSheet';
import type { FigureCompared } from './received';
import type { ReadForm } from './receive';

/** The unit that a code was of, where the period no longer scores it. */
export type FormerOf = (code: string) => FormerUnit | undefined;

/** The scorebook as far as the form of a unit that is no more is judged against it. */
export interface FormerSide {
  readonly plan: Plan;
  readonly cells: BookCells;
  readonly formerOf: FormerOf;
}

/** A form beside what still stands in the row of its unit, which nobody scores any more. */
export function comparedWithFormer(
  form: ReadForm,
  { plan, cells, formerOf }: FormerSide,
): readonly FigureCompared[] {
  const code = form.identity?.unit ?? '';
  const held = (figure: string): CellValue =>
    formerOf(code) ? (cells.figures(code, figure)?.value ?? '') : '';
  const known = new Map(plan.figures.map((figure) => [figure.code, figure]));
  return [...form.figures].map(([figure, read]) =>
    compareFigure(known.get(figure) ?? { code: figure, label: figure }, read, held(figure)),
  );
}

/** A form, and the unit that it is of. */
export interface LateForm {
  readonly form: ReadForm;
  readonly code: string;
  readonly name: string;
  readonly former: FormerUnit;
  /** It is of the plan and the period of the scorebook. */
  readonly isOfPeriod: boolean;
}

/**
 * What a form adds to the sum that its unit went into. The unit's row still holds what the merger
 * read, so that only what differs from it is to be added.
 */
export function formerForm(late: LateForm, side: FormerSide): FormerForm {
  const { form, code, name, former, isOfPeriod } = late;
  const { plan, cells } = side;
  const heir = heirOf(former, side);
  const isSameName = heir && folded(heir.name) === folded(name);
  const about = {
    ...{ file: form.file, unit: name, into: heir?.name ?? former.successor },
    codes: isSameName ? { unit: code, into: heir.code } : null,
  };
  if (former.successor === '' || !isOfPeriod) return { ...about, sum: 'none', figures: [] };
  const given = comparedWithFormer(form, side).filter(({ inFile }) => inFile !== null);
  if (given.length === 0) return { ...about, sum: 'blank', figures: [] };
  const sums = mergeable(plan);
  const figures = given.flatMap(({ figure: own, label, inBook, inFile, is }): LateFigure[] => {
    const figure = plan.figures.find((one) => one.code === own);
    if (!figure || is === 'same') return [];
    const values = { label, inBook: inBook ?? '', inFile: inFile ?? '' };
    const isSum = sums.get(own) === null && figure.type !== 'yesNo';
    const held = heir ? (cells.figures(heir.code, own)?.value ?? '') : '';
    const todo = isSum ? toAdd(values, held) : 'look';
    return todo === 'nothing' ? [] : [{ ...values, todo }];
  });
  const hadAny = plan.figures.some((one) => (cells.figures(code, one.code)?.value ?? '') !== '');
  return { ...about, sum: figures.length === 0 ? 'same' : hadAny ? 'part' : 'whole', figures };
}

/** By how much a sum changes; a sum that was never made is to be made now. */
function toAdd(
  { inBook, inFile }: Pick<LateFigure, 'inBook' | 'inFile'>,
  held: CellValue,
): LateFigure['todo'] | 'nothing' {
  const [before, now] = [amountOf(inBook), amountOf(inFile)];
  if (before === null || now === null) return 'look';
  if (held === '') return 'sum';
  return now === before ? 'nothing' : { add: sumDecimals([now, -before]) };
}

/** What a cell gives to a sum; null where it holds something else. */
function amountOf(value: CellValue): number | null {
  const entry = entryFromCell(value);
  if (entry.is === 'number') return entry.number;
  return entry.is === 'text' ? null : 0;
}

/** Who is scored in a unit's place, also where its successor went into another one. */
function heirOf({ successor }: FormerUnit, { plan, formerOf }: FormerSide): Unit | undefined {
  const seen = new Set<string>();
  for (let code = successor; code !== '' && !seen.has(sameCode(code));) {
    const next = code;
    const heir = plan.units.find((one) => sameCode(one.code) === sameCode(next));
    if (heir) return heir;
    seen.add(sameCode(code));
    code = formerOf(code)?.successor ?? '';
  }
  return undefined;
}
