import fc from 'fast-check';
import { checkEntries } from '../../../src/checks/checkEntries';
import type { CellValue } from '../../../src/plan/entry';
import type { Figure } from '../../../src/plan/figure';
import type { Finding } from '../../../src/plan/finding';
import { figuresOf } from '../../../src/plan/measure';
import type { Plan } from '../../../src/plan/plan';
import { scorePlan } from '../../../src/scoring/scorePlan';
import type { CodedRow } from '../../../src/sheets/codedRows';
import { describedBook } from '../../../src/sheets/describedBook';
import type { Content, SheetDescription } from '../../../src/sheets/description';
import { figuresLayout, firstEntryRow, isNumeric } from '../../../src/sheets/figures/figuresLayout';
import { readDecided } from '../../../src/sheets/read/readDecided';
import { readEntries } from '../../../src/sheets/read/readEntries';
import { readPlan } from '../../../src/sheets/read/readPlan';
import { scorebook, usualTitles } from '../../../src/sheets/scorebook';
import { colors } from '../../../src/sheets/styles';
import { baTo2025 } from '../../../src/templates/baTo2025/plan';
import { samples } from '../../../src/templates/baTo2025/samples';
import { unit } from '../../scoring/build';

/** Figures of one unit, and targets that it registered. */
export interface MarkRow {
  /** What the row shows. */
  readonly shows: string;
  readonly kind: string;
  readonly values: ReadonlyMap<string, CellValue>;
  readonly pledges?: Readonly<Record<string, number>>;
}

/** The plan of Ba Tơ with one unit for each row. */
export function planOf(rows: readonly MarkRow[]): Plan {
  return {
    ...baTo2025,
    units: rows.map(({ kind }, index) =>
      unit(codeOf(index), {
        name: `Đơn vị ${index + 1}`,
        kind,
        cluster: baTo2025.clusters[0]?.code ?? '',
      }),
    ),
  };
}

function codeOf(index: number): string {
  return `DV${String(index + 1).padStart(3, '0')}`;
}

/** Errors come from formulas: as a typed text they would be texts. */
const failing = new Map<Content, string>([
  ['#DIV/0!', '=1/0'],
  ['#N/A', '=NA()'],
]);

type Mark = 'wrong' | 'broken' | 'unusual' | 'short';
const lookOf: readonly (readonly [Mark, string, boolean])[] = [
  ['wrong', colors.bad, true],
  ['broken', colors.bad, false],
  ['unusual', colors.warn, false],
  ['short', colors.short, false],
];

/** A conditional format of one cell, as a formula in a cell of its own that an engine calculates. */
interface MarkCell {
  readonly mark: Mark;
  readonly row: number;
  readonly figure: string;
  readonly column: number;
}

export interface MarkBook {
  readonly plan: Plan;
  readonly sheets: readonly SheetDescription[];
  readonly cells: readonly MarkCell[];
  readonly statuses: number;
  readonly first: number;
  readonly remarks: number;
}

/** The scorebook of some rows, and behind its figures each conditional format of each cell as a formula. */
export function markBook(rows: readonly MarkRow[]): MarkBook {
  const plan = planOf(rows);
  const coded = (pick: (row: MarkRow) => ReadonlyMap<string, CellValue>): readonly CodedRow[] =>
    rows.map((row, index) => ({ unit: codeOf(index), values: pick(row) }));
  const made = scorebook(
    plan,
    coded(({ values }) => values),
    usualTitles,
    { pledges: coded(({ pledges = {} }) => new Map(Object.entries(pledges))) },
  );
  const figures = made.sheets.find(({ key }) => key === 'figures');
  if (!figures) throw new Error('No figures');
  const first = firstEntryRow(plan.unitKinds.length);
  const behind = figuresLayout.firstFigure + plan.figures.length;
  const { cells, blocks } = calculatedFormats(figures, plan, first, rows.length, behind + 2);
  const withFormats: SheetDescription = {
    ...figures,
    blocks: [...figures.blocks.map(withErrors), ...blocks],
  };
  return {
    plan,
    sheets: made.sheets.map((sheet) => (sheet.key === 'figures' ? withFormats : sheet)),
    cells,
    statuses: figuresLayout.status,
    first,
    remarks: figuresLayout.remarks,
  };
}

function withErrors(block: SheetDescription['blocks'][number]) {
  const failed = (content: Content): Content => {
    const formula = failing.get(content);
    return formula === undefined ? content : { formula };
  };
  return { ...block, cells: block.cells.map((line) => line.map(failed)) };
}

function calculatedFormats(
  { conditionalFormats }: SheetDescription,
  plan: Plan,
  first: number,
  rows: number,
  column: number,
) {
  const cells: MarkCell[] = [];
  const lines: Content[][] = Array.from({ length: rows }, () => []);
  for (const { area, formula, fill, bold } of conditionalFormats) {
    const [mark] = lookOf.find(([, look, isBold]) => look === fill && isBold === bold) ?? [];
    if (!mark || area.column < figuresLayout.firstFigure) continue;
    for (let across = 0; across < area.columns; across += 1) {
      const figure = plan.figures[area.column + across - figuresLayout.firstFigure]?.code ?? '';
      for (let down = 0; down < rows; down += 1) {
        const line = lines[down] ?? [];
        cells.push({ mark, row: down, figure, column: column + line.length });
        line.push({ formula: `=IFERROR(IF(${shifted(formula.slice(1), down, across)},1,0),0)` });
      }
    }
  }
  return { cells, blocks: [{ row: first, column, cells: lines }] };
}

/** A formula as it stands further down and to the right: what a conditional format is to each cell of its area. */
function shifted(formula: string, down: number, across: number): string {
  return formula.replaceAll(
    /"[^"]*"|(\$?)\b([A-Z]{1,3})(\$?)(\d+)\b/g,
    (whole, fixed?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined) return whole;
      const column = fixed === '$' ? letters : lettersOf(numberOf(letters) + across);
      const row = fixedRow === '$' ? Number(digits) : Number(digits) + down;
      return `${fixed ?? ''}${column}${fixedRow ?? ''}${row}`;
    },
  );
}

function numberOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(number: number): string {
  const rest = (number - 1) % 26;
  const before = (number - 1 - rest) / 26;
  return `${before === 0 ? '' : lettersOf(before)}${String.fromCharCode(65 + rest)}`;
}

/** Whether TRUE among numbers is seen in a row of cells, or only counted, as in LibreOffice. */
type Logicals = 'seen' | 'counted';

type Calculated = (row: number, column: number) => unknown;

/** Where calculated marks, statuses and remarks of the sheet say something else than the add-in's findings. */
export function markDisagreements(
  book: MarkBook,
  calculated: Calculated,
  logicals: Logicals,
): readonly unknown[] {
  const described = describedBook(book.sheets.map(withTypedErrors));
  const { plan } = readPlan(described);
  const { entries } = readEntries(described, plan);
  const { decided } = readDecided(described, plan);
  const findings = checkEntries(plan, entries, scorePlan(plan, entries, decided), decided);
  const expected = expectedMarks(plan, findings);
  const found = new Set(
    book.cells
      .filter(({ row, column }) => calculated(book.first + row, column) === 1)
      .map(({ mark, row, figure }) => `${mark} ${codeOf(row)} ${figure}`),
  );
  const statuses = plan.units.flatMap(({ code }, row) => {
    const shown = calculated(book.first + row, book.statuses);
    const wanted = expectedStatus(findings, code);
    return shown === wanted ? [] : [{ unit: code, shown, wanted }];
  });
  const remarks = plan.units.flatMap(({ code }, row) => {
    const [shown, wanted] = [
      calculated(book.first + row, book.remarks),
      expectedRemarks(plan, findings, code, logicals),
    ].map(withoutHuge);
    return shown === wanted ? [] : [{ unit: code, shown, wanted }];
  });
  return [
    ...[...expected].filter((mark) => !found.has(mark)).map((mark) => `not marked: ${mark}`),
    ...[...found].filter((mark) => !expected.has(mark)).map((mark) => `marked: ${mark}`),
    ...statuses,
    ...remarks,
  ];
}

/** Formulas that fail read as the error that they show. */
function withTypedErrors(sheet: SheetDescription): SheetDescription {
  if (sheet.key !== 'figures') return sheet;
  const shown = new Map([...failing].map(([error, formula]) => [formula, error]));
  const typed = (content: Content): Content =>
    typeof content === 'object' && content !== null
      ? (shown.get(content.formula) ?? content)
      : content;
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line) => line.map(typed)),
    })),
  };
}

/** The findings that concern what a value is, not what became of it. */
const wrongCodes: readonly string[] = [
  'entry.notANumber',
  'entry.formulaError',
  'entry.boolean',
  'entry.negative',
  'entry.notWhole',
  'entry.unknownWord',
  'entry.mustApply',
];

function figuresOfRelation({ relations }: Plan, wanted: string): readonly string[] {
  const relation = relations.find(({ code }) => code === wanted);
  return relation ? figuresOf({ numerator: relation.left, denominator: relation.right }) : [];
}

function expectedMarks(plan: Plan, findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap((finding) => {
      const { code, place, severity, values } = finding;
      if (place.at !== 'entry') return [];
      const { unit: of, figure } = place;
      if (wrongCodes.includes(code)) return [`wrong ${of} ${figure}`];
      if (code === 'target.short') return [`short ${of} ${figure}`];
      if (isOffPoints(finding)) return [`unusual ${of} ${figure}`];
      if (code !== 'relation.broken') return [];
      const mark = severity === 'error' ? 'broken' : 'unusual';
      return figuresOfRelation(plan, values.relation).map((other) => `${mark} ${of} ${other}`);
    }),
  );
}

/** More points than there are, or between two steps. */
function isOffPoints({ code }: Finding): boolean {
  return code === 'entry.aboveMaximum' || code === 'entry.offStep';
}

function ofUnit(findings: readonly Finding[], code: string): readonly Finding[] {
  return findings.filter(({ place }) => place.at === 'entry' && place.unit === code);
}

function expectedStatus(findings: readonly Finding[], code: string): string {
  const own = ofUnit(findings, code);
  const many = (is: (finding: Finding) => boolean): number => own.filter(is).length;
  const wrong = many((one) => wrongCodes.includes(one.code));
  const all = own.flatMap((one) => (one.code === 'missing.unit' ? [one.values.figures] : []))[0];
  const missing =
    all ?? many((one) => one.code === 'missing.figure' || one.code === 'missing.compared');
  const broken = (severity: string): number =>
    many((one) => one.code === 'relation.broken' && one.severity === severity);
  const short = many((one) => one.code === 'target.short');
  if (wrong > 0) return `Sai ${wrong}`;
  const alsoMissing = missing > 0 ? `, thiếu ${missing}` : '';
  if (broken('error') > 0) return `Chưa khớp ${broken('error')}${alsoMissing}`;
  if (missing > 0) return `Thiếu ${missing}`;
  const unusual = broken('warning') + many(isOffPoints);
  if (unusual === 0) return short === 0 ? 'Đủ' : `Đủ, ▼ chưa đạt ${short} chỉ tiêu`;
  return `Đủ, ▲ xem lại ${unusual}${short === 0 ? '' : `, ▼ chưa đạt ${short}`}`;
}

/** At most 36 letters of a name. */
function shortened(name: string): string {
  return name.length > 36 ? `${name.slice(0, 35)}…` : name;
}

/** Of numbers with more digits than Excel keeps each program writes others. */
function withoutHuge(text: unknown): string {
  return String(text).replace(/\d{13,}(\.\d+)?/g, '#');
}

/** Between the two numbers of a broken relation. */
const besides = {
  ...{ '<=': ' so với ', '>=': ' so với ', '=': ' so với ' },
  ...{ '<': ', phải nhỏ hơn ', '>': ', phải lớn hơn ', '<>': ', phải khác ' },
} as const;

/** The first wrong figure in the order of the columns, and how many others there are. */
function expectedWrong(plan: Plan, own: readonly Finding[], logicals: Logicals): readonly string[] {
  const wrong = own.flatMap((one) =>
    wrongCodes.includes(one.code) && one.place.at === 'entry'
      ? [{ figure: one.place.figure, isLogical: one.code === 'entry.boolean' }]
      : [],
  );
  if (wrong.length === 0) return [];
  const first = plan.figures.find((figure) =>
    wrong.some(
      ({ figure: code, isLogical }) =>
        code === figure.code && !(isLogical && logicals === 'counted' && isNumeric(figure)),
    ),
  );
  if (!first) return [`Sai: ${wrong.length} số`];
  const others = wrong.length === 1 ? '' : ` và ${wrong.length - 1} số khác`;
  return [`Sai: ${shortened(first.label)}${others}`];
}

function expectedRemarks(
  plan: Plan,
  findings: readonly Finding[],
  code: string,
  logicals: Logicals,
): string {
  const own = ofUnit(findings, code);
  const broken = own.flatMap((one) =>
    one.code === 'relation.broken' ? [{ ...one.values, severity: one.severity }] : [],
  );
  const told = (severity: string): readonly string[] =>
    plan.relations
      .flatMap((relation) =>
        broken.filter((one) => one.relation === relation.code && one.severity === severity),
      )
      .map(({ meaning, operator, leftValue, rightValue }) =>
        operator === '=>' || operator === '<=>'
          ? meaning
          : `${meaning} (${leftValue}${besides[operator]}${rightValue})`,
      );
  const shortCodes = own.flatMap((one) =>
    one.code === 'target.short' ? [one.values.criterion] : [],
  );
  const short = plan.criteria.filter((criterion) => shortCodes.includes(criterion.code));
  const unreached = short.map(({ code: its, name }) => `(${its}) ${shortened(name)}`);
  const section = (title: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [`${title}${items.join('; ')}`];
  return [
    ...expectedWrong(plan, own, logicals),
    ...section('Chưa khớp: ', told('error')),
    ...section('Xem lại: ', [...told('warning'), ...offPoints(plan, own)]),
    ...section('Chưa đạt chỉ tiêu: ', unreached),
  ].join('; ');
}

/** Points that cannot be, in the order of their criteria. */
function offPoints(plan: Plan, own: readonly Finding[]): readonly string[] {
  return plan.criteria.flatMap(({ code, name, measure }) =>
    own.flatMap((one) => {
      if (one.place.at !== 'entry' || one.place.figure !== measure.numerator.terms[0]?.figure)
        return [];
      const tagged = `(${code}) ${shortened(name)}`;
      if (one.code === 'entry.aboveMaximum')
        return [`${tagged}: ${one.values.number} điểm, tối đa ${one.values.max}`];
      return one.code === 'entry.offStep'
        ? [`${tagged}: ${one.values.number} điểm, không theo bước ${one.values.step}`]
        : [];
    }),
  );
}

/** A row in which everything is in order: Thị trấn Ba Tơ's, Phòng Nội vụ's, Ban CHQS huyện's. */
export function orderly(kind: string): ReadonlyMap<string, CellValue> {
  const of: Readonly<Record<string, string>> = { XA: '21484', CQ: 'CQ02', LLVT: 'CQ01' };
  return samples.get(of[kind] ?? '') ?? new Map();
}

/** Whatever people type into a cell, right or wrong, of any figure. */
function typedFor(figure: Figure): fc.Arbitrary<CellValue | null> {
  const words = baTo2025.scales
    .find(({ code }) => code === figure.scale)
    ?.rungs.map(({ at }) => at);
  const right: readonly CellValue[] =
    figure.type === 'yesNo' ? ['Có', 'Không', 'có'] : (words ?? [0, 1, 2, 12, 19, 20]);
  const wrong: readonly (CellValue | null)[] = [
    ...[null, 'KAD', 'kad', 1.5, -1, 12, 'Có', 'Tốt', '12', '66 người', 'x', true, false],
    ...['#DIV/0!', '#N/A', 'Có '.normalize('NFD'), '¦', '¦KAD', 'Có¦Không', '*', '?', ' ', '0'],
    ...[1e15, 0.1, 'n'.repeat(32_767), '=1+1', '@x', '🏆'],
  ];
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: fc.constantFrom(...wrong) },
  );
}

/** Rows that are in order but for some cells. */
export function randomRows(count: number, seed: number): readonly MarkRow[] {
  const changes = fc.array(
    fc
      .constantFrom(...baTo2025.figures)
      .chain((figure) => fc.tuple(fc.constant(figure.code), typedFor(figure))),
    { minLength: 0, maxLength: 30 },
  );
  const arbitrary = fc.record({
    kind: fc.constantFrom('XA', 'XA', 'CQ', 'LLVT'),
    changes,
    pledges: fc.record({
      '2.3b': fc.constantFrom(75, 80, 100),
      '3.4b': fc.constantFrom(20, 21, 22),
    }),
  });
  return fc.sample(arbitrary, { numRuns: count, seed }).map(({ kind, changes: made, pledges }) => ({
    shows: 'random',
    kind,
    values: changedBy(orderly(kind), made),
    pledges,
  }));
}

/** A row with changes; null leaves a cell blank. */
export function changedBy(
  row: ReadonlyMap<string, CellValue>,
  changes: readonly (readonly [string, CellValue | null])[],
): ReadonlyMap<string, CellValue> {
  const values = new Map(row);
  for (const [code, value] of changes) {
    if (value === null) values.delete(code);
    else values.set(code, value);
  }
  return values;
}
