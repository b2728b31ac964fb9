import { annexTexts as texts } from '../../messages/printTexts';
import { sheetTitles } from '../../messages/sheetTexts/titles';
import type { Plan } from '../../plan/plan';
import { areaAddress, cellAddress, sheetReference } from '../address';
import type { Content, SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import { names } from '../names';
import { ruleBelow } from '../official';
import { pointsCodes as codes } from '../points/columnCodes';
import type { PointsLayout } from '../points/layout';
import { styles } from '../styles';
import { heightFor } from '../textHeight';
import type { Award, AwardChoice, BandOfAwards } from './awards';

const WIDTHS = [6, 30, 20, 10, 7, 16] as const;
const SHOWN = WIDTHS.length;
const WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);
/** Behind the table, hidden: the unit's code and what Điểm says of it now. */
const hiddenCodes = ['_phuluc', '_tonghientai', '_hanghientai', '_xeploaihientai'] as const;
const HIDDEN = hiddenCodes.length;
/** The check stands above what is printed; then hidden codes. */
const CHECK_ROW = 0;
const CODE_ROW = 1;
const FIRST_PRINTED = 2;
/** Units that may be added to the scorebook before the list is too old to be checked. */
const SPARE_UNITS = 200;

/** What the list is made from. */
export interface AnnexContext {
  readonly plan: Plan;
  readonly at: PointsLayout;
  /** Title of the sheet Điểm. */
  readonly points: string;
  readonly choice: AwardChoice;
  readonly bands: readonly BandOfAwards[];
  /** What there is to say of all figures, such as that they are invented; may be blank. */
  readonly figuresNote: string;
  /** When it was made, as people write it. */
  readonly madeAt: string;
}

/**
 * The annex to a decision on rewards: values, because what was signed must not change by itself.
 * Above what is printed one live line says whether the result is still the same.
 */
export function annexSheet(
  context: AnnexContext,
  title: string = sheetTitles.annex,
): SheetDescription {
  const { plan, bands } = context;
  const count = bands.reduce((sum, { awards }) => sum + awards.length, 0);
  const rows = tableRows(bands);
  const head = FIRST_PRINTED + 6;
  const first = head + 1;
  const draft = new SheetDraft({
    key: 'annex',
    title,
    tabColor: '#14572B',
    columnWidths: [...WIDTHS, ...hiddenCodes.map(() => 4)],
    print: {
      ...{ orientation: 'portrait', pagesWide: 1, titleColumns: null },
      titleRows: { first: head, last: head },
      area: {
        ...{ row: FIRST_PRINTED, column: 0, columns: SHOWN },
        rows: first + Math.max(1, rows.length) + 1 - FIRST_PRINTED,
      },
    },
  });
  const line = (row: number, text: string, style: 'title' | 'subtitle' | 'annexList'): void => {
    const height = heightFor([{ text, width: WIDTH, look: styles[style] }], 20);
    draft.heading(row, 0, SHOWN, text, style).height(row, height);
  };
  const tested = { row: first, rows: Math.max(1, rows.length) };
  draft
    .heading(CHECK_ROW, 0, SHOWN, { formula: checkFormula(context, tested, count) }, 'annexCheck')
    .height(CHECK_ROW, 34)
    .put(CODE_ROW, SHOWN, [hiddenCodes], 'code')
    .hideRows(CODE_ROW, 1)
    .hideColumns(SHOWN, HIDDEN)
    .name(names.annex, { row: CODE_ROW, column: SHOWN, rows: 1, columns: HIDDEN });
  line(FIRST_PRINTED, texts.title, 'title');
  line(FIRST_PRINTED + 1, texts.list, 'annexList');
  line(FIRST_PRINTED + 2, `${plan.identity.title} (${plan.period.label})`, 'annexList');
  line(FIRST_PRINTED + 3, texts.decision(plan.identity.issuer), 'subtitle');
  draft
    .heading(FIRST_PRINTED + 4, 0, SHOWN, ruleBelow(RULE_POINTS), 'rule')
    .height(FIRST_PRINTED + 4, 9)
    .heading(FIRST_PRINTED + 5, 0, SHOWN, context.figuresNote, 'alertCenter')
    .height(FIRST_PRINTED + 5, context.figuresNote === '' ? 10 : 20)
    .put(head, 0, [Object.values(texts.headings)], 'head')
    .height(head, 30);
  if (rows.length === 0) draft.heading(first, 0, SHOWN, texts.none, 'text').height(first, 24);
  rows.forEach((row, index) => putRow(draft, context, row, first + index));
  const end = first + tested.rows;
  draft.heading(end, 0, SHOWN, texts.count(count), 'note').height(end, 20);
  return draft.finish();
}

const RULE_POINTS = 90;

type Row =
  | { readonly is: 'band'; readonly text: string }
  | { readonly is: 'award'; readonly number: number; readonly award: Award };

/** Each band with its own numbers. */
function tableRows(bands: readonly BandOfAwards[]): readonly Row[] {
  return bands.flatMap(({ band, awards }, index): readonly Row[] => [
    { is: 'band', text: texts.band(roman(index + 1), band, awards.length) },
    ...awards.map((award, place) => ({ is: 'award', number: place + 1, award }) as const),
  ]);
}

/** Roman numerals, for as many bands as there can be. */
function roman(number: number): string {
  const signs = [
    ...([
      [10, 'X'],
      [9, 'IX'],
      [5, 'V'],
      [4, 'IV'],
      [1, 'I'],
    ] as const),
  ];
  let [rest, text] = [number, ''];
  for (const [size, sign] of signs) {
    for (; rest >= size; rest -= size) text += sign;
  }
  return text;
}

function putRow(draft: SheetDraft, context: AnnexContext, row: Row, at: number): void {
  if (row.is === 'band') {
    draft.heading(at, 0, SHOWN, row.text, 'group').height(at, 22);
    return;
  }
  const { unit, name, cluster, total, rank, band } = row.award;
  const code = cellAddress(at, SHOWN, 'column');
  const now = (column: string): Content => ({
    formula: `=IFERROR(INDEX(${pointsOver(context, column)},MATCH(${code},${pointsOver(context, null)},0)),"")`,
  });
  draft.put(at, 0, [[row.number, name, cluster, total, rank, band]]);
  draft
    .put(at, SHOWN, [[unit, now(codes.total), now(codes.rank), now(codes.band)]], 'behind')
    .style({ row: at, column: 0, rows: 1, columns: 1 }, 'textCenter')
    .style({ row: at, column: 1, rows: 1, columns: 2 }, 'text')
    .style({ row: at, column: 3, rows: 1, columns: 1 }, 'annexTotal')
    .style({ row: at, column: 4, rows: 1, columns: 1 }, 'textCenter')
    .style({ row: at, column: 5, rows: 1, columns: 1 }, 'text');
  const look = styles.text;
  const texted = [name, cluster, '', '', band].map((text, index) => ({
    text,
    width: WIDTHS[index + 1] ?? 0,
    look,
  }));
  draft.height(at, heightFor(texted, 20));
}

/** A column of Điểm over all units and some more; null: the codes of the units. */
function pointsOver({ at, points }: AnnexContext, code: string | null): string {
  const column = code === null ? at.code : at.column(code);
  const area = { row: at.firstRow, column, rows: at.rows + SPARE_UNITS, columns: 1 };
  return sheetReference(points, area);
}

/**
 * Whether totals, ranks and bands of the listed units are what they were, and whether as many units
 * are to be rewarded now. Where columns of Điểm moved since, nothing is compared.
 */
function checkFormula(
  context: AnnexContext,
  { row, rows }: { readonly row: number; readonly rows: number },
  count: number,
): string {
  const { plan, at, points, choice, madeAt } = context;
  const over = (column: number): string => areaAddress({ row, rows, column, columns: 1 }, 'both');
  const differ = (
    [
      [3, 7],
      [4, 8],
      [5, 9],
    ] as const
  )
    .map(([listed, now]) => `SUMPRODUCT(--(${over(listed)}<>${over(now)}))`)
    .join('+');
  const band =
    choice.by === 'band' ? plan.bands.findIndex(({ name }) => name === choice.band) + 1 : 0;
  const due =
    choice.by === 'first'
      ? `COUNTIFS(${pointsOver(context, codes.rank)},"<=${choice.count}")`
      : `COUNTIFS(${pointsOver(context, codes.bandIndex)},"<=${band}")`;
  const moved = [codes.total, codes.rank, codes.band, codes.bandIndex]
    .map((code) => {
      const cell = { row: at.codeRow, column: at.column(code), rows: 1, columns: 1 };
      return `${sheetReference(points, cell)}<>"${code}"`;
    })
    .join(',');
  const listed = count === 0 ? '0' : differ;
  const { same, older, unknown } = texts.check;
  return `=IFERROR(IF(OR(${moved}),"${unknown}",IF(${listed}+ABS(${due}-${count})=0,"${same(madeAt)}","${older(madeAt)}")),"${unknown}")`;
}
