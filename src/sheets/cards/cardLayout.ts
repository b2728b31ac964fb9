import { cardTexts } from '../../messages/printTexts';
import { officialTexts } from '../../messages/sheetTexts/results';
import { formTexts } from '../../messages/unitWorkbookTexts';
import { roleWords } from '../../messages/workbook';
import { criteriaForUnit } from '../../plan/applies';
import type { ContentGroup, Criterion } from '../../plan/criterion';
import type { Plan } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import { columnPoints, pageRoom } from '../paper';
import { styles } from '../styles';
import { columnWidthFor, linesOf } from '../textHeight';

/** The printed columns, by what they hold, and behind them hidden ones that the formulas lean on. */
export const cardColumns = {
  ...{ code: 0, name: 1, figures: 2, target: 3, verdict: 4, points: 5, most: 6 },
  ...{ key: 7, outcome: 8, numerator: 9, denominator: 10, bound: 11, gate: 12, appraised: 13 },
} as const;
export const SHOWN_COLUMNS = 7;
/** The last one holds the print of the cards. */
export const HIDDEN_COLUMNS = 8;

/** What the first hidden column says of a card's own row; beside it stand code, place and kind of the unit. */
export const UNIT_MARK = '_donvi';
export const cardCodes = [
  '_phieudiem',
  '_ketqua',
  '_tu',
  '_mau',
  '_chitieu',
  '_dieukien',
  '_thamdinh',
] as const;

/** Where the head of the document is parted: the national title needs the right half. */
export const LEFT = cardColumns.figures;

/** Characters of the printed columns at full size; they fill an upright page. */
const FULL_WIDTHS = [6, 33, 17, 9.5, 9, 6.5, 6.5] as const;

/** One line of a card. */
export type CardLine =
  | { readonly is: 'group'; readonly group: ContentGroup }
  | { readonly is: 'criterion'; readonly criterion: Criterion }
  | { readonly is: 'bonus' | 'penalty' | 'total' };

/** The lines of a unit's card: groups with their criteria, bonus and penalty where there are any, the total. */
export function cardLines(plan: Plan, unit: Unit): readonly CardLine[] {
  const criteria = criteriaForUnit(plan, unit);
  const extras = (['bonus', 'penalty'] as const).filter((role) =>
    criteria.some((criterion) => criterion.role === role),
  );
  return [
    ...plan.groups.flatMap((group): readonly CardLine[] => {
      const own = criteria.filter((criterion) => criterion.group === group.code);
      if (own.length === 0) return [];
      return [
        { is: 'group', group },
        ...own.map((criterion) => ({ is: 'criterion', criterion }) as const),
      ];
    }),
    ...extras.map((is) => ({ is })),
    { is: 'total' },
  ];
}

/** What stands in a line's name column. */
export function lineName(line: CardLine): string {
  switch (line.is) {
    case 'group':
      return formTexts.groupName(line.group.ordinal, line.group.name);
    case 'criterion': {
      const { name, role } = line.criterion;
      return formTexts.criterionName(
        name,
        role === 'scored' ? null : roleWords[role].toLowerCase(),
      );
    }
    case 'bonus':
      return cardTexts.bonus;
    case 'penalty':
      return cardTexts.penalty;
    case 'total':
      return cardTexts.sum;
  }
}

/** How large the cards are printed, in percent, and how wide their columns then are. */
export interface CardScale {
  readonly percent: number;
  readonly widths: readonly number[];
  /** Points of rows that a page holds. */
  readonly room: number;
}

const STEP = 1;
/** Below that nobody can read it: a longer card goes on on a second page. */
const LEAST = 50;
/** Programs differ by some hundredths in widths and heights. */
const SURE = 0.97;

function scaleOf(percent: number): CardScale {
  const { width, height } = pageRoom('portrait');
  const scale = percent / 100;
  const full = FULL_WIDTHS.reduce((sum, characters) => sum + columnPoints(characters), 0);
  const stretch = (width * SURE) / full / scale;
  return {
    percent,
    widths: withRoomForTitle(FULL_WIDTHS.map((characters) => characters * stretch)).map(
      (characters) => Math.floor(characters * 10) / 10,
    ),
    room: (height * SURE) / scale,
  };
}

/** The national title stands in one line: on a card in large print the column of names gives way to it. */
function withRoomForTitle(widths: readonly number[]): readonly number[] {
  const right = widths.slice(LEFT).reduce((sum, one) => sum + one, 0);
  const needed = columnWidthFor([officialTexts.nation], styles.nation, right);
  return widths.map((one, column) => {
    if (column === cardColumns.name) return one - (needed - right);
    return column < LEFT ? one : (one * needed) / right;
  });
}

/** The largest size at which every card fits its page. `heightAt`: points that the highest card takes. */
export function largestScale(heightAt: (scale: CardScale) => number): CardScale {
  for (let percent = 100; percent > LEAST; percent -= STEP) {
    const scale = scaleOf(percent);
    if (heightAt(scale) <= scale.room) return scale;
  }
  return scaleOf(LEAST);
}

/** Points of a line of letters in a row, and what the row needs besides: tighter than elsewhere, or less would fit. */
const LETTERS = 12.75;
const BORDER = 0.25;

/** Points that a line needs: its name may wrap, everything else is kept short. */
export function lineHeight(line: CardLine, { widths }: CardScale): number {
  const look = line.is === 'criterion' ? styles.cardText : styles.cardGroup;
  return linesOf(lineName(line), widths[cardColumns.name] ?? 0, look) * LETTERS + BORDER;
}
