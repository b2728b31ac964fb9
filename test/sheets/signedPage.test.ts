import type { SheetDescription } from '../../src/sheets/description';
import { rowRoom } from '../../src/sheets/paper';
import { scorebook } from '../../src/sheets/scorebook';
import { judged, plan, unit } from '../scoring/build';

const signing = {
  recipients: 'Thường trực Huyện ủy; Thường trực HĐND; Các đơn vị; Phòng Nội vụ; Lưu: VT',
  position: 'TM. ỦY BAN NHÂN DÂN; CHỦ TỊCH',
  signer: 'Nguyễn Văn A',
};

function rankingOf(units: number): SheetDescription {
  const made = plan([judged('A', 40)], {
    units: Array.from({ length: units }, (_, index) => unit(String(100 + index))),
  });
  const identity = { ...made.identity, signing };
  const found = scorebook({ ...made, identity }, []).sheets.find(({ key }) => key === 'ranking');
  if (!found) throw new Error('No ranking');
  return found;
}

/** On which printed page each row stands, counted from 0. */
function pagesOf({ rowHeights, hiddenRows, pageBreaks, print, columnWidths }: SheetDescription) {
  const within = (row: number) => (area: { row: number; rows: number }) =>
    row >= area.row && row < area.row + area.rows;
  const height = (row: number): number =>
    hiddenRows.some(within(row)) ? 0 : (rowHeights.filter(within(row)).at(-1)?.points ?? 15);
  const shown = columnWidths.slice(0, print.area?.columns ?? columnWidths.length);
  const room = rowRoom(print.orientation, shown);
  const repeated = height(print.titleRows?.first ?? 0);
  const pages: number[] = [];
  for (let row = 0, page = 0, filled = 0; row < (print.area?.rows ?? 0); row += 1) {
    if (pageBreaks.includes(row) || filled + height(row) > room) {
      page += 1;
      filled = repeated;
    }
    filled += height(row);
    pages.push(page);
  }
  return pages;
}

// Whoever signs has the last unit and the whole block before him, however long the list is.
test.each(Array.from({ length: 40 }, (_, index) => index + 2))(
  'a ranking of %i units is signed on a page with the last of them',
  (units) => {
    const sheet = rankingOf(units);
    const pages = pagesOf(sheet);
    const rowOf = (text: string) =>
      sheet.blocks.find(({ cells }) => cells[0]?.includes(text))?.row ?? -1;
    const [position, signer] = [rowOf('TM. ỦY BAN NHÂN DÂN'), rowOf('NGUYỄN VĂN A')];
    const signed = Math.max(signer, rowOf('Nguyễn Văn A'), rowOf('- Lưu: VT.'));
    // Between the last unit and the block stands a blank row.
    expect([pages[position - 2], pages[position - 2]]).toEqual([pages[position], pages[signed]]);
  },
);
