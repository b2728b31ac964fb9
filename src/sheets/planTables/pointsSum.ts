import { roleWords } from '../../messages/workbook';
import { type Area, areaAddress, cellAddress } from '../address';
import type { SheetDraft } from '../draft';
import { colors } from '../styles';

/** What the sum of one kind's points is made of. */
interface Summed {
  /** The cell above the column of points. */
  readonly row: number;
  readonly column: number;
  /** The lines of Tiêu chí in one of its columns. */
  readonly lines: (code: 'points' | 'role' | 'onlyFor') => Area;
  /** The cell that says what the points must add up to. */
  readonly fullPoints: string;
}

/** Puts what the points of one kind of unit add up to, green or red by what they must add up to. */
export function putPointsSum(
  draft: SheetDraft,
  { row, column, lines, fullPoints: full }: Summed,
): void {
  const sum = { row, column, rows: 1, columns: 1 };
  const cell = cellAddress(row, column);
  const [role, onlyFor] = [
    areaAddress(lines('role'), 'both'),
    areaAddress(lines('onlyFor'), 'both'),
  ];
  const isCounted = `((${role}="")+(${role}="${roleWords.scored}"))*(${onlyFor}="")`;
  const points = areaAddress(lines('points'), 'row');
  draft
    .put(row, column, [[{ formula: `=SUMPRODUCT(${isCounted},${points})` }]], 'total')
    .formatWhere(sum, `=AND(${full}<>"",ROUND(${cell},6)<>${full})`, {
      fill: colors.bad,
      color: colors.badText,
    })
    .formatWhere(sum, `=AND(${full}<>"",ROUND(${cell},6)=${full})`, {
      fill: colors.good,
      color: colors.goodText,
    });
}
