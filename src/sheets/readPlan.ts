import {
  comparisonWords,
  figureTypeWords,
  gateWords,
  keyOfWord,
  periodKindWords,
  policyWords,
  rankMethodWords,
  ruleWords,
  scaleKindWords,
  severityWords,
  yesNoWords,
} from '../messages/workbook';
import { criteriaTexts, figureListTexts, planTexts } from '../messages/workbookTexts';
import { type Criterion } from '../plan/criterion';
import { sameText } from '../plan/entry';
import type { Figure, Scale } from '../plan/figure';
import { type Finding, finding } from '../plan/finding';
import type { Period } from '../plan/period';
import type { OpenReading, Plan } from '../plan/plan';
import { type Relation, type RelationOperator, relationOperators } from '../plan/relation';
import type { Unit } from '../plan/unit';
import type { Book } from './book';
import { pointsColumn } from './criteriaSheet';
import { names } from './names';
import { RowReader } from './readCells';
import { readRecords, type RecordRow } from './record';
import { spelledAsInTables } from './spelling';

/** The plan as it stands in the sheets, and what could not be read of it. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/**
 * Reads the plan from its tables: the sheets are the truth. Criteria come in the order of their
 * groups; units are those that exist in the period. Whether the plan holds together is for
 * `validatePlan` to say.
 */
export function readPlan(book: Book): ReadPlan {
  const findings: Finding[] = [];
  const rowsOf = (name: string): readonly RecordRow[] => {
    const rows = readRecords(book, name);
    if (!rows) {
      findings.push(
        finding('read.tableMissing', 'error', { at: 'plan', field: 'id' }, { table: name }),
      );
    }
    return rows ?? [];
  };
  const read = <Item>(
    name: string,
    codeColumn: string,
    make: (reader: RowReader, code: string) => Item | null,
  ): readonly Item[] => {
    const anchor = book.anchors.get(name);
    const title = (anchor && book.sheets.get(anchor.sheet)?.title) ?? '';
    return rowsOf(name)
      .map((row) => {
        const code = row.text(codeColumn);
        return make(new RowReader(row, code, title, findings), code);
      })
      .filter((item) => item !== null);
  };

  const fields = new Map(rowsOf(names.fields).map((row) => [row.text('field'), row]));
  const field = (code: keyof typeof planTexts.fields): string =>
    fields.get(code)?.text('value') ?? '';
  const fieldNumber = (code: keyof typeof planTexts.fields): number => Number(field(code) || 'NaN');

  const groups = read(names.groups, 'code', (r, code) => ({
    code,
    ordinal: r.text('ordinal'),
    name: r.text('name'),
  }));
  const named = (r: RowReader, code: string) => ({ code, name: r.text('name') });
  const unitKinds = read(names.unitKinds, 'code', named);
  const clusters = read(names.clusters, 'code', named);
  const bands = read(names.bands, 'name', (r, name) =>
    name === '' ? null : { name, from: r.number('from', planTexts.headings.from) ?? Number.NaN },
  );
  const tieChain = read(names.tieChain, 'code', (_, code) => (code === '' ? null : code));
  const openReadings = read(names.openReadings, 'criterion', (r, criterion): OpenReading => ({
    criterion,
    question: r.text('question'),
    reading: r.text('reading'),
    alternative: r.text('alternative'),
    reason: r.text('reason'),
  }));
  const criteria = read(names.criteria, 'code', (r, code) =>
    readCriterion(
      r,
      code,
      unitKinds.map((kind) => kind.code),
    ),
  );
  const period = readPeriod(field);
  const units = read(names.units, 'code', (r, code) => readUnit(r, code, unitKinds, clusters));
  return {
    plan: spelledAsInTables({
      identity: {
        id: field('id'),
        version: field('version'),
        issuer: field('issuer'),
        place: field('place'),
        number: field('number'),
        date: field('date'),
        title: field('title'),
        theme: field('theme'),
        basis: field('basis'),
      },
      period,
      rounding: { points: fieldNumber('pointsDecimals'), total: fieldNumber('totalDecimals') },
      ranking: {
        method: keyOfWord(rankMethodWords, field('rankMethod')) ?? 'competition',
        tieChain,
      },
      bands,
      unitKinds,
      clusters,
      units: units.filter((unit) => existsIn(unit, period)),
      groups,
      criteria: inGroupOrder(
        criteria,
        groups.map((group) => group.code),
      ),
      figures: read(names.figures, 'code', readFigure),
      scales: readScales(read(names.scales, 'code', readRung)),
      relations: read(names.relations, 'code', readRelation),
      openReadings,
      pointsNote: field('pointsNote'),
    }),
    findings,
  };
}

function readPeriod(field: (code: keyof typeof planTexts.fields) => string): Period {
  return {
    code: field('periodCode'),
    label: field('periodLabel'),
    kind: keyOfWord(periodKindWords, field('periodKind')) ?? 'year',
    start: field('periodStart'),
    end: field('periodEnd'),
  };
}

function readCriterion(r: RowReader, code: string, kinds: readonly string[]): Criterion {
  const { headings } = criteriaTexts;
  const points = new Map<string, number>();
  for (const kind of kinds) {
    const value = r.number(pointsColumn(kind), criteriaTexts.pointsHeading(kind));
    if (value !== null) points.set(kind, value);
  }
  return {
    code,
    group: r.text('group'),
    name: r.text('name'),
    source: r.text('source'),
    points,
    rule: r.word('rule', headings.rule, ruleWords, 'threshold'),
    measure: {
      numerator: r.expression('numerator', headings.numerator) ?? { terms: [] },
      denominator: r.expression('denominator', headings.denominator),
    },
    target: r.number('target', headings.target),
    comparison: r.word('comparison', headings.comparison, comparisonWords, '>='),
    parameter: r.number('parameter', headings.parameter),
    scale: r.text('scale') || null,
    gate: r.word('gate', headings.gate, gateWords, 'none'),
    whenNotApplicable: r.word(
      'whenNotApplicable',
      headings.whenNotApplicable,
      policyWords,
      'rescale',
    ),
    note: r.text('note'),
  };
}

function readFigure(r: RowReader, code: string): Figure {
  const { headings } = figureListTexts;
  return {
    code,
    label: r.text('label'),
    unitOfMeasure: r.text('unitOfMeasure'),
    type: r.word('type', headings.type, figureTypeWords, 'count'),
    scale: r.text('scale') || null,
    reporter: r.text('reporter'),
    mayBeNotApplicable:
      r.word('mayBeNotApplicable', headings.mayBeNotApplicable, yesNoWords, 'no') === 'yes',
    note: r.text('note'),
  };
}

const operatorWords = Object.fromEntries(
  relationOperators.map((operator) => [operator, operator]),
) as Record<RelationOperator, string>;

function readRelation(r: RowReader, code: string): Relation {
  const { relationHeadings: headings } = figureListTexts;
  const severity = r.word('severity', headings.severity, severityWords, 'error');
  return {
    code,
    left: r.expression('left', headings.left) ?? { terms: [] },
    operator: r.word('operator', headings.operator, operatorWords, '<='),
    right: r.expression('right', headings.right) ?? { terms: [] },
    severity: severity === 'error' ? 'error' : 'warning',
    meaning: r.text('meaning'),
  };
}

interface Rung extends Omit<Scale, 'rungs'> {
  readonly at: string | number;
  readonly percent: number;
}

function readRung(r: RowReader, code: string): Rung {
  const at = r.row.value('at');
  return {
    code,
    name: r.text('name'),
    kind: r.word('kind', planTexts.headings.scaleKind, scaleKindWords, 'levels'),
    at: typeof at === 'number' ? at : r.text('at'),
    percent: r.number('percent', planTexts.headings.percent) ?? 0,
  };
}

/** The rungs of one scale stand below each other; its name and kind are those of its first row. */
function readScales(rungs: readonly Rung[]): readonly Scale[] {
  const codes = [...new Set(rungs.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const own = rungs.filter((rung) => rung.code === code);
    const [first] = own;
    return first
      ? [
          {
            code,
            name: first.name,
            kind: first.kind,
            rungs: own.map(({ at, percent }) => ({ at, percent })),
          },
        ]
      : [];
  });
}

function readUnit(
  r: RowReader,
  code: string,
  kinds: readonly { code: string; name: string }[],
  clusters: readonly { code: string; name: string }[],
): Unit {
  const codeOf = (items: readonly { code: string; name: string }[], typed: string): string =>
    items.find(({ name }) => sameText(name, typed))?.code ?? typed;
  return {
    code,
    name: r.text('name'),
    kind: codeOf(kinds, r.text('kind')),
    cluster: codeOf(clusters, r.text('cluster')),
    email: r.text('email'),
    validFrom: r.text('validFrom'),
    validTo: r.text('validTo'),
    successor: r.text('successor'),
    note: r.text('note'),
  };
}

/** Whether a unit exists on at least one day of the period; ISO dates compare as texts. */
function existsIn({ validFrom, validTo }: Unit, { start, end }: Period): boolean {
  return (end === '' || validFrom <= end) && (validTo === '' || validTo >= start);
}

/** Sorted by group, otherwise as they stand; criteria of an unknown group come last. */
function inGroupOrder(
  criteria: readonly Criterion[],
  groups: readonly string[],
): readonly Criterion[] {
  const place = ({ group }: Criterion): number => {
    const index = groups.findIndex((code) => sameText(code, group));
    return index < 0 ? groups.length : index;
  };
  return [...criteria].sort((one, other) => place(one) - place(other));
}
