/** A cell's complete look. Colours are #RRGGBB. */
export interface CellStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string;
  readonly fill: string | null;
  readonly border: string | null;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
  /** How far the text stands from the left border, in widths of some two letters. */
  readonly indent: number;
  /** en-US number format code. `@` keeps what is typed as a text. */
  readonly numberFormat: string;
  readonly locked: boolean;
}

/** Official documents are set in Times New Roman (NĐ 30/2020/NĐ-CP, annex I). */
export const FONT = 'Times New Roman';

/** The scorebook's colours: ink, one red for the flag and the errors, warm yellow for what is typed. */
export const colors = {
  ink: '#1F1F1F',
  quiet: '#6B6B6B',
  line: '#BFBFBF',
  head: '#8C1D18',
  headText: '#FFFFFF',
  band: '#F6EDEA',
  entry: '#FFFBE6',
  computed: '#F5F5F5',
  good: '#DDF1E1',
  goodText: '#14572B',
  warn: '#FFE9B8',
  warnText: '#6A4A00',
  bad: '#FAD4D1',
  badText: '#8C1D18',
  /** A target that is not reached: nothing is wrong with the figure. */
  short: '#DCE9F7',
  shortText: '#1F4E79',
  off: '#E4E4E4',
  gold: '#FFF1C2',
  link: '#0B5394',
} as const;

const plain: CellStyle = {
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  color: colors.ink,
  fill: null,
  border: null,
  horizontal: 'left',
  vertical: 'center',
  wrap: false,
  indent: 0,
  numberFormat: 'General',
  locked: true,
};
const cell: CellStyle = { ...plain, border: colors.line, wrap: true };
const entry: CellStyle = { ...cell, fill: colors.entry, locked: false };
const computed: CellStyle = { ...cell, fill: colors.computed, wrap: false };

const head: CellStyle = {
  ...cell,
  bold: true,
  color: colors.headText,
  fill: colors.head,
  horizontal: 'center',
  wrap: true,
};

/** Keeps a whole number free of a trailing separator, unlike `0.##`. */
const NUMBER = 'General';

/**
 * Looks like `General`, but Excel leaves it alone: in a cell that once held `95%` the number 75 would
 * be 75 % and not 75, and `3/4` would leave the format of a day behind.
 */
const KEPT_NUMBER = 'General;-General';

/** Earned points: two decimals, so that a column of them lines up; more where a plan rounds to more. */
const POINTS = '0.00####';

export const styles = {
  plain,
  title: { ...plain, size: 14, bold: true, horizontal: 'center' },
  /** Titles of the sheets that people work in stand at the left, where they are seen without scrolling. */
  sheetTitle: { ...plain, size: 14, bold: true, color: colors.head },
  help: { ...plain, italic: true, color: colors.quiet },
  /** What colours and marks mean, beside a title: two small lines. */
  key: { ...plain, size: 9, italic: true, color: colors.quiet, wrap: true },
  alert: { ...plain, bold: true, color: colors.badText },
  alertCenter: { ...plain, bold: true, color: colors.badText, horizontal: 'center' },
  subtitle: { ...plain, size: 12, italic: true, horizontal: 'center', wrap: true },
  issuer: { ...plain, size: 12, bold: true, horizontal: 'center', wrap: true },
  nation: { ...plain, size: 12, bold: true, horizontal: 'center' },
  label: { ...plain, bold: true, wrap: true },
  note: { ...plain, italic: true, color: colors.quiet, wrap: true, vertical: 'top' },
  signature: { ...plain, size: 12, bold: true, horizontal: 'center' },
  placeDate: { ...plain, size: 12, italic: true, horizontal: 'center' },
  placeDateUpright: { ...plain, size: 12, horizontal: 'center' },
  motto: { ...plain, size: 12, bold: true, horizontal: 'center' },
  issuerAbove: { ...plain, size: 12, horizontal: 'center', wrap: true },
  /** Spaces that make the line below the issuing body and the motto. */
  rule: {
    ...{ ...plain, size: 5, bold: true, underline: true },
    ...({ horizontal: 'center', vertical: 'top' } as const),
  },
  recipientsHead: { ...plain, size: 12, bold: true, italic: true },
  recipients: { ...plain, size: 11 },
  section: { ...plain, size: 12, bold: true, color: colors.head },
  head,
  headNarrow: { ...head, size: 9 },
  code: { ...cell, size: 8, color: colors.quiet, horizontal: 'center', numberFormat: '@' },
  /** Numbers and formulas behind the scenes. Not `code`: in a cell formatted as text a formula stays a text. */
  helper: { ...cell, size: 8, color: colors.quiet, horizontal: 'center' },
  /** Hidden columns beside shown ones: nothing of them may spill over. */
  behind: { ...plain, size: 8, numberFormat: ';;;' },
  group: { ...cell, bold: true, fill: colors.band },
  text: { ...cell },
  textCenter: { ...cell, horizontal: 'center' },
  /** Codes stay texts: 4.10 is not 4.1, and 0123 keeps its 0. */
  codeText: { ...cell, horizontal: 'center', numberFormat: '@' },
  textStrong: { ...cell, bold: true },
  entryText: { ...entry, numberFormat: '@' },
  entryCenter: { ...entry, horizontal: 'center', numberFormat: '@' },
  entryNumber: { ...entry, horizontal: 'right', numberFormat: NUMBER, wrap: false },
  /** A number that Excel made of what looked like a date stays visible as one until it is corrected. */
  entryDate: { ...entry, horizontal: 'right', numberFormat: 'dd/mm/yyyy', wrap: false },
  entryPoints: { ...entry, horizontal: 'center', numberFormat: NUMBER, wrap: false },
  entryEarned: { ...entry, horizontal: 'right', numberFormat: POINTS, wrap: false },
  entryNumberLeft: { ...entry, numberFormat: KEPT_NUMBER, wrap: false },
  entryTarget: { ...entry, horizontal: 'right', numberFormat: KEPT_NUMBER, wrap: false },
  entryWorth: { ...entry, horizontal: 'center', numberFormat: KEPT_NUMBER, wrap: false },
  entryChoiceLeft: { ...entry, numberFormat: NUMBER },
  entryChoice: { ...entry, horizontal: 'center', numberFormat: NUMBER, wrap: false },
  computedText: { ...computed, wrap: true },
  /** Where there is more than the row has room for, the first words are the ones to see. */
  remark: { ...computed, size: 9, wrap: true, vertical: 'top' },
  computedCenter: { ...computed, horizontal: 'center' },
  computedNumber: { ...computed, horizontal: 'right', numberFormat: NUMBER },
  points: { ...computed, horizontal: 'center', numberFormat: POINTS },
  /** Sums of points below each other, which line up and look the same wherever they are printed. */
  pointSums: { ...computed, horizontal: 'center', numberFormat: POINTS },
  percentTarget: { ...computed, horizontal: 'right', numberFormat: 'General"\u00a0%"' },
  total: { ...computed, horizontal: 'center', bold: true, numberFormat: POINTS },
  rank: { ...computed, horizontal: 'center', bold: true, size: 12, numberFormat: NUMBER },
  /** On the form of one unit: what stays in view on top, and lines of groups, criteria, figures. */
  progress: { ...plain, size: 12, bold: true, indent: 1 },
  progressPoints: { ...plain, size: 12, bold: true, horizontal: 'right' },
  stickyHead: {
    ...cell,
    size: 9,
    color: colors.quiet,
    fill: colors.computed,
    horizontal: 'center',
  },
  groupCenter: { ...cell, bold: true, fill: colors.band, horizontal: 'center' },
  groupPoints: {
    ...{ ...cell, bold: true, fill: colors.band },
    ...({ horizontal: 'center', numberFormat: POINTS } as const),
  },
  groupText: { ...cell, size: 10, fill: colors.band, indent: 1 },
  lineName: { ...computed, bold: true, wrap: true },
  figureName: { ...cell, indent: 1 },
  lineText: { ...computed, size: 10, wrap: true, indent: 1 },
  lineCenter: { ...computed, horizontal: 'center', wrap: true },
  linePercent: { ...computed, horizontal: 'center', numberFormat: 'General"\u00a0%"' },
  linePoints: { ...computed, bold: true, horizontal: 'center', numberFormat: POINTS },
  lineMost: { ...computed, horizontal: 'center', wrap: true, numberFormat: POINTS },
  status: { ...cell, size: 10, indent: 1 },
  /** On the cards of units: small, so that all of a unit stands on one page. */
  cardText: { ...cell, size: 10.5 },
  cardCode: { ...cell, size: 10.5, horizontal: 'center', numberFormat: '@', wrap: false },
  cardCenter: { ...cell, size: 10.5, horizontal: 'center', wrap: false },
  cardPoints: {
    ...{ ...cell, size: 10.5, wrap: false },
    ...({ horizontal: 'center', numberFormat: POINTS } as const),
  },
  cardHead: { ...cell, size: 10, bold: true, fill: colors.band, horizontal: 'center' },
  cardGroup: { ...cell, size: 10.5, bold: true, fill: colors.computed },
  cardGroupPoints: {
    ...{ ...cell, size: 10.5, bold: true, fill: colors.computed, wrap: false },
    ...({ horizontal: 'center', numberFormat: POINTS } as const),
  },
  cardTotal: {
    ...{ ...cell, size: 11, bold: true, fill: colors.band, wrap: false },
    ...({ horizontal: 'center', numberFormat: POINTS } as const),
  },
  cardLabel: { ...cell, size: 10, color: colors.quiet, horizontal: 'center' },
  cardValue: { ...cell, size: 12, bold: true, horizontal: 'center' },
  cardNumber: { ...cell, size: 12, bold: true, horizontal: 'center', numberFormat: POINTS },
  cardUnit: { ...plain, size: 13, bold: true, horizontal: 'center', wrap: true },
  cardNotes: { ...plain, size: 10, italic: true, wrap: true, vertical: 'top' },
  annexList: { ...plain, size: 13, bold: true, horizontal: 'center', wrap: true },
  annexTotal: { ...cell, horizontal: 'center', numberFormat: POINTS },
  annexCheck: { ...plain, bold: true, color: colors.head, wrap: true },
  guide: { ...plain, size: 12, wrap: true, vertical: 'top' },
  /** What a chart is drawn from, beside what is printed. */
  chartData: { ...cell, size: 9, color: colors.quiet, numberFormat: '0.0' },
  link: { ...cell, color: colors.link },
  percent: { ...computed, horizontal: 'right', numberFormat: '0.0"\u00a0%"' },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof styles;
