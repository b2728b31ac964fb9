import './support/forms';
import { writeXlsx } from 'hucre/xlsx';
import { sendingList } from '../../../src/exchange/out/sendingList';
import { writeDraft } from '../../../src/exchange/out/draft';
import { templateWorkbook } from '../../../src/exchange/template/saveTemplate';
import { writeCsv } from '../../../src/exchange/up/csv';
import { refusalSentence } from '../../../src/messages/fileSentences';
import { tidyColumns } from '../../../src/messages/upwardTexts';
import { vi } from '../../../src/messages/vi';
import { scorebook } from '../../../src/sheets/scorebook';
import { teaching } from '../../../src/templates/teaching';
import { writeWorkbook } from '../../../src/xlsx/write';
import { fileOf, modelOf } from './support/forms';
import { received } from './support/receiving';

const row = ['tap-huan', '2026-Q1', 'TO01', 'Tổ 1', 'Lớp', '1.1', 'Đạt', 'KT_DU', 'Số dự', 20];
const csv = writeCsv([tidyColumns, [...row, 'người', 20, '']]);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** UTF-16 as Excel's “Unicode Text” has it. */
const wide = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
const at = new Date(2026, 3, 5, 8, 30);

const scorebookFile = (): Promise<Uint8Array> => {
  const { sheets } = scorebook(teaching, [], undefined, {}, ['TO01']);
  return writeWorkbook({ sheets, title: 'Sổ thi đua', properties: new Map() }, at);
};
const line = {
  ...{ code: 'TO01', unit: 'Tổ 1', workbook: 'Phieu_TO01.xlsx', draft: 'Thu/Phieu_TO01.eml' },
  ...{ address: 'to1@lop.vn', subject: 'Nhắc', body: '' },
};
const draft = { name: 'Tổ 1', addresses: ['to1@lop.vn'], subject: 'Nhắc', body: 'Kính gửi' };

/** What the one file that was dropped is said to be. */
async function said(name: string, file: Uint8Array): Promise<string> {
  const { forms, unread } = await received([[name, file]], teaching);
  const [one] = unread;
  if (!one || forms.length > 0) throw new Error('It was read');
  return refusalSentence(vi, one.file, one.refusal);
}

describe('What the add-in itself made and somebody drops among the forms', () => {
  it.each<[string, string, () => Promise<Uint8Array> | Uint8Array, RegExp]>([
    [
      'the CSV for the level above',
      'Ket-qua_2026-Q1.csv',
      () => bytes(csv),
      /^Ket-qua_2026-Q1\.csv là bảng kết quả \(CSV\).*không phải phiếu.*gửi Phiếu tổng hợp\.$/,
    ],
    [
      'the CSV that a Vietnamese Excel saved again',
      'k.csv',
      () => bytes(csv.replaceAll(',', ';').replace('\ufeff', '')),
      /^k\.csv là bảng kết quả \(CSV\)/,
    ],
    [
      'the CSV as Unicode text',
      'k.txt',
      () => wide(csv.replaceAll(',', '\t').replace('\ufeff', '')),
      /^k\.txt là bảng kết quả \(CSV\)/,
    ],
    [
      'the CSV that was saved as a workbook',
      'k.xlsx',
      () => writeXlsx({ sheets: [{ name: 'Ket-qua', rows: [[...tidyColumns], [...row]] }] }),
      /^k\.xlsx là bảng kết quả do Sổ Thi Đua/,
    ],
    [
      'a whole scorebook',
      'So thi dua.xlsx',
      scorebookFile,
      /^So thi dua\.xlsx là sổ thi đua .*không phải phiếu của một đơn vị.*Phiếu tổng hợp/,
    ],
    [
      'a template',
      'Mau_tap-huan_1.xlsx',
      () => writeWorkbook(templateWorkbook(teaching), at),
      /^Mau_tap-huan_1\.xlsx là mẫu kế hoạch .*“Tạo sổ từ kế hoạch mẫu”\.$/,
    ],
    [
      'a closed result that was copied out of its scorebook',
      'chot.xlsx',
      () =>
        writeXlsx({
          sheets: [{ name: 'Chốt', rows: [['Kết quả']] }],
          namedRanges: [{ name: 'TD_KetQuaChot', range: "'Chốt'!$A$1" }],
        }),
      /^chot\.xlsx là kết quả đã chốt, không phải phiếu\..*“Đối chiếu kết quả”\.$/,
    ],
    [
      'the list of mails under a name of its own',
      'danh sach.xlsx',
      () => writeWorkbook(sendingList('reminder', [line]), at),
      /^danh sach\.xlsx là danh sách thư đã tạo/,
    ],
    [
      'a reminder that was not sent yet',
      'Nhac_TO01.eml',
      () => writeDraft({ ...draft, attachment: null }),
      /^Nhac_TO01\.eml là thư nháp chưa gửi/,
    ],
  ])('%s is called by what it is, with what to do', async (_, name, make, sentence) => {
    expect(await said(name, await make())).toMatch(sentence);
  });

  it('leaves other texts, workbooks and mails what they were', async () => {
    expect(await said('x.csv', bytes('don_vi,so\nTổ 1,3'))).toMatch(/văn bản thường/);
    const sheets = [{ name: 'A', rows: [['ke_hoach', 'ky']] }];
    expect(await said('x.xlsx', await writeXlsx({ sheets }))).toMatch(
      /không tìm thấy dòng số liệu/,
    );
    const mail = 'From: to1@lop.vn\r\nSubject: Bao cao\r\n\r\nX';
    expect(await said('x.eml', bytes(mail))).toMatch(/^Trong thư x\.eml không có phiếu/);
  });

  it('is a form all the same where a form is in it: a draft with its workbook', async () => {
    const workbook = await fileOf(modelOf(teaching, 'TO01'));
    const mail = writeDraft({ ...draft, attachment: { name: 'Phieu.xlsx', bytes: workbook } });
    const { forms, unread } = await received([['Phieu_TO01.eml', mail]], teaching);
    expect([forms.map(({ unit }) => unit), unread]).toEqual([['TO01'], []]);
  });

  it('only came along where it was in a mail beside a form', async () => {
    const { zipSync } = await import('fflate');
    const form = await fileOf(modelOf(teaching, 'TO01'));
    const archive = zipSync({ 'Phieu.xlsx': form, 'Ket-qua.csv': bytes(csv) });
    const { forms, unread } = await received([['to1.zip', archive]], teaching);
    expect(forms).toHaveLength(1);
    expect(unread).toEqual([
      {
        file: 'to1.zip › Ket-qua.csv',
        refusal: { code: 'ownFile', kind: 'csv' },
        quiet: true,
      },
    ]);
  });
});
