import {
  aggregationWords,
  keyOfWord,
  periodKindWords,
  periodRuleWords,
  rankMethodWords,
} from '../../messages/workbook';
import { planTexts } from '../../messages/sheetTexts/plan';
import { type SheetKey, sheetTitles } from '../../messages/sheetTexts/titles';
import { type Criterion } from '../../plan/criterion';
import { dayKept } from '../../plan/day';
import { sameText } from '../../plan/entry';
import { type Finding, finding } from '../../plan/finding';
import type { Period } from '../../plan/period';
import type { OpenReading, Plan } from '../../plan/plan';
import { unitsIn } from '../../plan/succession';
import type { Book } from '../book';
import { names } from '../names';
import { RowReader } from './readCells';
import {
  readBand,
  readCriterion,
  readFigure,
  readQuota,
  readRelation,
  readRung,
  readScales,
  readUnit,
} from './readRows';
import { readRecords, type RecordRow } from '../record';
import { spelledAsInTables } from '../planTables/spelling';
import { tablesOf } from '../recovery/tableSignatures';
import { tableTitle } from '../recovery/tableTitle';
/** The plan as it stands in the sheets, and what could not be read of it. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/**
 * Reads the plan from its tables: the sheets are the truth. Criteria come in the order of their
 * groups; units are those that are scored in the period (`unitsIn`). Whether the plan holds together is for
 * `validatePlan` to say.
 */
export function readPlan(book: Book): ReadPlan {
  const findings: Finding[] = [];
  /** Tables that are not there; of a sheet that is gone as a whole its title stands for all. */
  const missing = new Set<string>();
  const rowsOf = (name: string): readonly RecordRow[] => {
    const rows = readRecords(book, name);
    if (!rows) missing.add(missingTitle(book, name));
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
  const fieldOrNull = (code: keyof typeof planTexts.fields): number | null =>
    field(code) === '' ? null : fieldNumber(code);
  /** Tables that a scorebook of an earlier version does not have. */
  const optional = (name: string): boolean => book.anchors.has(name);

  const groups = read(names.groups, 'code', (r, code) => ({
    code,
    ordinal: r.text('ordinal'),
    name: r.text('name'),
    cap: r.number('cap', planTexts.headings.cap),
    weight: r.number('weight', planTexts.headings.weight),
  }));
  const named = (r: RowReader, code: string) => ({ code, name: r.text('name') });
  const unitKinds = read(names.unitKinds, 'code', named);
  const clusters = read(names.clusters, 'code', named);
  const kindCodes = unitKinds.map((kind) => kind.code);
  const bands = read(names.bands, 'name', (r, name) => readBand(r, name, kindCodes));
  const quotas = optional(names.quotas) ? read(names.quotas, 'band', readQuota) : [];
  const periods = optional(names.history)
    ? read(names.history, 'code', (r, code) =>
        code === '' ? null : { code, label: r.text('label') },
      )
    : [];
  const tieChain = read(names.tieChain, 'code', (_, code) => (code === '' ? null : code));
  const openReadings = read(names.openReadings, 'criterion', (r, criterion): OpenReading => ({
    criterion,
    question: r.text('question'),
    reading: r.text('reading'),
    alternative: r.text('alternative'),
    reason: r.text('reason'),
  }));
  const criteria = read(names.criteria, 'code', (r, code) => readCriterion(r, code, kindCodes));
  const period = readPeriod(field);
  const figures = read(names.figures, 'code', readFigure);
  const scales = readScales(read(names.scales, 'code', readRung));
  const relations = read(names.relations, 'code', readRelation);
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
        signing: {
          recipients: field('recipients'),
          position: field('signerPosition'),
          signer: field('signer'),
        },
      },
      period,
      rounding: { points: fieldNumber('pointsDecimals'), total: fieldNumber('totalDecimals') },
      ranking: {
        method: keyOfWord(rankMethodWords, field('rankMethod')) ?? 'competition',
        tieChain,
      },
      totals: {
        fullPoints: fieldOrNull('fullPoints'),
        aggregation: keyOfWord(aggregationWords, field('aggregation')) ?? 'sum',
        bonusLimit: fieldOrNull('bonusLimit'),
        penaltyLimit: fieldOrNull('penaltyLimit'),
        totalLimit: fieldOrNull('totalLimit'),
      },
      history: {
        rule: keyOfWord(periodRuleWords, field('periodRule')) ?? 'none',
        times: fieldOrNull('periodTimes'),
        periods,
      },
      bands,
      quotas,
      unitKinds,
      clusters,
      units: unitsIn(units, period),
      groups,
      criteria: inGroupOrder(
        criteria,
        groups.map((group) => group.code),
      ),
      figures,
      scales,
      relations,
      openReadings,
      pointsNote: field('pointsNote'),
    }),
    findings: [...[...missing].map(tableMissing), ...findings],
  };
}

function tableMissing(table: string): Finding {
  return finding('read.tableMissing', 'error', { at: 'plan', field: 'id' }, { table });
}

/** What people call a table of the plan: by its sheet where that is gone with all its tables. */
function missingTitle({ sheets }: Book, name: string): string {
  const key = (Object.keys(tablesOf) as SheetKey[]).find((one) => tablesOf[one].includes(name));
  if (key !== undefined && !sheets.has(key)) return sheetTitles[key];
  return tableTitle(name);
}

function readPeriod(field: (code: keyof typeof planTexts.fields) => string): Period {
  return {
    code: field('periodCode'),
    label: field('periodLabel'),
    kind: keyOfWord(periodKindWords, field('periodKind')) ?? 'year',
    start: dayKept(field('periodStart')),
    end: dayKept(field('periodEnd')),
  };
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
