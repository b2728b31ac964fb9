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
  readonly place: (code: string) => Place;
}

function codedTables(plan: Plan): readonly CodedTable[] {
  const codesOf = (rows: readonly { readonly code: string }[]) => rows.map((row) => row.code);
  return [
    {
      table: 'groups',
      codes: codesOf(plan.groups),
      place: (group) => ({ at: 'group', group, field: 'code' }),
    },
    {
      table: 'criteria',
      codes: codesOf(plan.criteria),
      place: (criterion) => ({ at: 'criterion', criterion, field: 'code' }),
    },
    {
      table: 'figures',
      codes: codesOf(plan.figures),
      place: (figure) => ({ at: 'figure', figure, field: 'code' }),
    },
    {
      table: 'scales',
      codes: codesOf(plan.scales),
      place: (scale) => ({ at: 'scale', scale, field: 'code' }),
    },
    {
      table: 'relations',
      codes: codesOf(plan.relations),
      place: (relation) => ({ at: 'relation', relation, field: 'code' }),
    },
    {
      table: 'unitKinds',
      codes: codesOf(plan.unitKinds),
      place: (kind) => ({ at: 'kind', kind, field: 'code' }),
    },
    {
      table: 'clusters',
      codes: codesOf(plan.clusters),
      place: (cluster) => ({ at: 'cluster', cluster, field: 'code' }),
    },
    {
      table: 'units',
      codes: codesOf(plan.units),
      place: (unit) => ({ at: 'unit', unit, field: 'code' }),
    },
    {
      table: 'bands',
      codes: plan.bands.map((band) => band.name),
      place: (band) => ({ at: 'band', band, field: 'name' }),
    },
    {
      table: 'periods',
      codes: codesOf(plan.history.periods),
      place: () => ({ at: 'plan', field: 'periods' }),
    },
  ];
}

function checkTable({ table, codes, place }: CodedTable): Finding[] {
  const found: Finding[] = [];
  const firstRow = new Map<string, number>();
  codes.forEach((code, row) => {
    const key = sameCode(code);
    if (key === '') {
      found.push(finding('plan.missingCode', 'error', place(code), { table, row }));
      return;
    }
    const first = firstRow.get(key);
    if (first === undefined) firstRow.set(key, row);
    else {
      const values = { table, code, first, again: row };
      found.push(finding('plan.duplicateCode', 'error', place(code), values));
    }
  });
  return found;
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
