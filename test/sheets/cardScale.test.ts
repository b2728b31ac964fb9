import { largestScale, LEFT, SHOWN_COLUMNS } from '../../src/sheets/cards/cardLayout';
import { columnPoints, pageRoom } from '../../src/sheets/paper';

/**
 * Points of CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM in bold 12: 231 in Times New Roman; where letters such as Ộ
 * come from another font (LibreOffice without Times New Roman), 256 on paper.
 */
const NATIONAL_TITLE = 256;

const pointsOf = (widths: readonly number[]): number =>
  widths.reduce((sum, characters) => sum + columnPoints(characters), 0);

describe.each([300, 720, 800, 900, 1300])('Cards of %i points', (height) => {
  const { widths, percent } = largestScale(() => height);

  it('have room for the national title in one line, right of the issuing body', () => {
    expect(widths).toHaveLength(SHOWN_COLUMNS);
    expect(pointsOf(widths.slice(LEFT))).toBeGreaterThan(NATIONAL_TITLE);
  });

  it('fill the width of the page and go nowhere beyond it', () => {
    const share = (pointsOf(widths) * percent) / 100 / pageRoom('portrait').width;
    expect(share).toBeGreaterThan(0.94);
    expect(share).toBeLessThanOrEqual(1);
  });
});
