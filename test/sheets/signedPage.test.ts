import type { SheetDescription } from '../../src/sheets/description';
import { scorebook } from '../../src/sheets/scorebook';
import { judged, plan, unit } from '../scoring/build';
import { pagesOf } from './pages';

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
