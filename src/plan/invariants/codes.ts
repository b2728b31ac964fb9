import { cleanText } from '../cleanText';
import { finding, type Finding, type Place, type PlanTable } from '../finding';
import { figureCodePattern } from '../measure';
import type { Plan } from '../plan';

/** A code as formulas compare it: without regard to case, accents written in one form. */
export function sameCode(code: string): string {
  return cleanText(code).toLowerCase();
}

/** A set of codes that is asked with `sameCode` on both sides. */
export class CodeSet {
  readonly #codes: ReadonlySet<string>;

  constructor(rows: Iterable<{ readonly code: string }>) {
    this.#codes = new Set([...rows].map((row) => sameCode(row.code)));
  }

  has(code: string): boolean {
    return this.#codes.has(sameCode(code));
  }
}

interface CodedTable {
  readonly table: PlanTable;
  readonly codes: readonly string[];
  /** The row with this code, or without one; `nth` of them, from 0. */
  readonly place: (code: string, nth: number) => Place;
}

function codedTables(plan: Plan): readonly CodedTable[] {
  const codesOf = (rows: readonly { readonly code: string }[]) => rows.map((row) => row.code);
  return [
    {
      table: 'groups',
      codes: codesOf(plan.groups),
      place: (group, nth) => ({ at: 'group', group, field: 'code', nth }),
    },
    {
      table: 'criteria',
      codes: codesOf(plan.criteria),
      place: (criterion, nth) => ({ at: 'criterion', criterion, field: 'code', nth }),
    },
    {
      table: 'figures',
      codes: codesOf(plan.figures),
      place: (figure, nth) => ({ at: 'figure', figure, field: 'code', nth }),
    },
    {
      table: 'scales',
      codes: codesOf(plan.scales),
      place: (scale, nth) => ({ at: 'scale', scale, field: 'code', nth }),
    },
    {
      table: 'relations',
      codes: codesOf(plan.relations),
      place: (relation, nth) => ({ at: 'relation', relation, field: 'code', nth }),
    },
    {
      table: 'unitKinds',
      codes: codesOf(plan.unitKinds),
      place: (kind, nth) => ({ at: 'kind', kind, field: 'code', nth }),
    },
    {
      table: 'clusters',
      codes: codesOf(plan.clusters),
      place: (cluster, nth) => ({ at: 'cluster', cluster, field: 'code', nth }),
    },
    {
      table: 'units',
      codes: codesOf(plan.units),
      place: (unit, nth) => ({ at: 'unit', unit, field: 'code', nth }),
    },
    {
      table: 'bands',
      codes: plan.bands.map((band) => band.name),
      place: (band, nth) => ({ at: 'band', band, field: 'name', nth }),
    },
    {
      table: 'periods',
      codes: codesOf(plan.history.periods),
      place: () => ({ at: 'plan', field: 'periods' }),
    },
  ];
}

function checkTable({ table, codes, place }: CodedTable): Finding[] {
  const seen = new Map<string, number>();
  return codes.flatMap((code): Finding[] => {
    const key = sameCode(code);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    if (key === '') return [finding('plan.missingCode', 'error', place('', nth), { table })];
    return nth === 0
      ? []
      : [finding('plan.duplicateCode', 'error', place(code, nth), { table, code })];
  });
}

/** A1 to XFD1048576, and R1C1: what Excel reads as a reference before it looks for a name. */
const cellPattern = /^(?:[A-Z]{1,2}|[A-W][A-Z]{2}|X[A-F][A-D])[1-9]\d{0,6}$|^R\d*C\d*$|^[RC]$/i;

function checkFigureCodes(plan: Plan): Finding[] {
  return plan.figures.flatMap(({ code }) => {
    const place: Place = { at: 'figure', figure: code, field: 'code' };
    if (sameCode(code) === '') return [];
    if (!figureCodePattern.test(code)) {
      return [finding('plan.codeNotPlain', 'error', place, { code })];
    }
    return cellPattern.test(code)
      ? [finding('plan.codeLooksLikeCell', 'warning', place, { code })]
      : [];
  });
}

/** Every row has a code of its own, and figures have one that formulas can hold. */
export function checkCodes(plan: Plan): Finding[] {
  return [...codedTables(plan).flatMap(checkTable), ...checkFigureCodes(plan)];
}
