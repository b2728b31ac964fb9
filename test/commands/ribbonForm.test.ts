import { teaching } from '../../src/templates/teaching';
import { formFile, typed, unitOf } from '../sheets/unitWorkbook/forms';
import { type ExcelForTests, startExcel } from '../support/excel';
import { readGrids } from './support/grid';

const unit = { ...unitOf(teaching, 'TO01'), name: 'Xã Long Hải' };
let excel: ExcelForTests;
let told: URLSearchParams[] = [];

beforeAll(async () => {
  excel = await startExcel({ xlsx: await formFile(teaching, unit, typed({ KT_DU: 20 })) });
  excel.host.onChange((change) => {
    if (change.kind !== 'dialog') return;
    told.push(new URL(change.dialog.url).searchParams);
    setTimeout(() => {
      excel.host.dismissDialog();
    });
  });
  await import('../../src/commands/ribbon');
  await Office.onReady();
});
beforeEach(() => (told = []));
afterAll(() => excel.close());

describe('In a unit’s form', () => {
  it.each(['checkScorebook', 'scoreScorebook', 'goToRanking'])(
    '%s says whose form it is and what to do with it, and writes nothing',
    async (name) => {
      const before = await readGrids(excel);
      await excel.host.runCommand(name, `ThiDua.${name}`);
      expect(told.map((words) => [words.get('title'), words.get('next')])).toEqual([
        [
          'Đây là phiếu của Xã Long Hải',
          'Nhập các ô vàng, lưu rồi gửi lại nơi gửi phiếu. Chấm điểm làm ở sổ thi đua.',
        ],
      ]);
      expect(await readGrids(excel)).toEqual(before);
    },
  );
});
