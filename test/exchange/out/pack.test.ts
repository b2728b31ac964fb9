import PostalMime from 'postal-mime';
import { pack } from '../../../src/exchange/out/pack';
import type { Progress } from '../../../src/exchange/worker/running';
import { readWorkbook } from '../../../src/xlsx/read';
import { bytesOf, fileIn, filesIn } from '../support/archive';
import { addressee, order, quietly, withAddresses } from '../support/order';

const stems = ['TO01_To-1', 'TO02_To-2', 'TO03_To-3', 'TO04_To-4'];
const period = withAddresses.period.code;
const workbookNames = stems.map((stem) => `Phieu_${stem}_${period}.xlsx`);

async function textsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.book.sheets.flatMap(({ contents }) => contents.values.flat().map(String));
}

describe('Forms with drafts for the whole class', () => {
  let files: ReadonlyMap<string, Uint8Array>;
  let packed: Awaited<ReturnType<typeof pack>>;
  beforeAll(async () => {
    packed = await pack(order(), quietly);
    files = await filesIn(packed.files[0]);
  });

  it('come as one archive: workbooks on top, drafts in a folder, and a list', () => {
    expect(packed.files.map(({ name }) => name)).toEqual([`Phieu-thi-dua_${period}.zip`]);
    expect([...files.keys()].sort()).toEqual(
      [
        ...workbookNames,
        ...stems.map((stem) => `Thu/Phieu_${stem}_${period}.eml`),
        'DANH-SACH.xlsx',
      ].sort(),
    );
    expect([packed.workbooks, packed.drafts]).toEqual([4, 4]);
  });

  it('say whose address is missing and whose is none', () => {
    expect(packed.withoutEmail).toEqual(['Tổ 4']);
    expect(packed.badEmail).toEqual([{ unit: 'Tổ 3', email: 'không có' }]);
  });

  it('hold each unit’s own form', async () => {
    expect(await textsOf(fileIn(files, workbookNames[1] ?? ''))).toContain('TO02');
  });

  it('are attached to their drafts byte for byte', async () => {
    for (const [index, stem] of stems.entries()) {
      const mail = await PostalMime.parse(fileIn(files, `Thu/Phieu_${stem}_${period}.eml`));
      const [attachment] = mail.attachments;
      expect(attachment?.filename).toBe(workbookNames[index]);
      const workbook = fileIn(files, workbookNames[index] ?? '');
      const attached = Buffer.from(attachment?.content as ArrayBuffer);
      expect(attached.equals(Buffer.from(workbook))).toBe(true);
      expect(mail.text).toContain(`tệp ${workbookNames[index] ?? ''}`);
      expect(mail.text).toContain('Hạn nộp: 10/4/2025');
    }
  });

  it('are addressed where there is an address, to all that there are', async () => {
    const to = await Promise.all(
      stems.map(async (stem) => {
        const mail = await PostalMime.parse(fileIn(files, `Thu/Phieu_${stem}_${period}.eml`));
        return mail.to?.map(({ name, address }) => `${name} <${address ?? ''}>`) ?? [];
      }),
    );
    expect(to).toEqual([
      ['Tổ 1 <to1@lop.vn>'],
      ['Tổ 2 <to2@lop.vn>', 'Tổ 2 <to2b@lop.vn>'],
      [],
      [],
    ]);
  });

  it('are listed with files and addresses', async () => {
    const texts = await textsOf(fileIn(files, 'DANH-SACH.xlsx'));
    for (const text of [...workbookNames, 'to2@lop.vn; to2b@lop.vn', 'Sai: không có', 'Chưa có']) {
      expect(texts).toContain(text);
    }
  });

  it('are the same archive, byte by byte, when they are made again at another moment', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const again = await pack(order(), quietly);
    const [one, other] = [packed.files[0], again.files[0]];
    if (!one || !other) throw new Error('No archive');
    expect(Buffer.from(await bytesOf(one)).equals(Buffer.from(await bytesOf(other)))).toBe(true);
  });
});

it('Forms without drafts are workbooks and a list; nobody’s address is asked for', async () => {
  const packed = await pack(order({ withDrafts: false }), quietly);
  const files = await filesIn(packed.files[0]);
  expect([...files.keys()].sort()).toEqual(['DANH-SACH.xlsx', ...workbookNames].sort());
  expect(packed).toMatchObject({ workbooks: 4, drafts: 0, withoutEmail: [], badEmail: [] });
});

describe('Reminders', () => {
  const late = [addressee('TO02', ['Sĩ số', 'Vi phạm'])];
  it('are drafts without a workbook that name what is missing', async () => {
    const packed = await pack(order({ kind: 'reminder', addressees: late }), quietly);
    expect(packed).toMatchObject({ workbooks: 0, drafts: 1 });
    const files = await filesIn(packed.files[0]);
    const name = `Nhac_TO02_To-2_${period}.eml`;
    expect([...files.keys()].sort()).toEqual(['DANH-SACH.xlsx', name]);
    const mail = await PostalMime.parse(fileIn(files, name));
    expect(mail.attachments).toEqual([]);
    expect(mail.text?.replace(/\r\n/g, '\n')).toContain('còn thiếu 2 mục:\n- Sĩ số\n- Vi phạm\n');
  });

  it('say to a unit that has sent nothing that no form came, and name no figure', async () => {
    const silent = [{ ...addressee('TO02', ['Sĩ số', 'Vi phạm']), isSilent: true }];
    const packed = await pack(order({ kind: 'reminder', addressees: silent }), quietly);
    const files = await filesIn(packed.files[0]);
    const mail = await PostalMime.parse(fileIn(files, `Nhac_TO02_To-2_${period}.eml`));
    expect(mail.text?.replace(/\r\n/g, '\n').trimEnd()).toBe(
      [
        'Kính gửi: Tổ 2',
        '',
        'Đến nay chưa nhận được phiếu số liệu thi đua (Quý I năm 2026) của đơn vị.',
        'Hạn nộp: 10/4/2025',
        '',
        `Đề nghị đơn vị nhập đủ vào phiếu Phieu_TO02_To-2_${period}.xlsx và gửi lại. Nếu vừa gửi xong, xin bỏ qua thư này.`,
        '',
        'Trân trọng cảm ơn.',
      ].join('\n'),
    );
  });

  it('of an office’s own words count and list: one line stands for all that did not come', async () => {
    const silent = [{ ...addressee('TO02', ['Sĩ số', 'Vi phạm']), isSilent: true }];
    const mail = { subject: 'Nhắc', body: 'Đến nay ({ky}) còn thiếu {so_thieu} mục:\n{con_thieu}' };
    const packed = await pack(order({ kind: 'reminder', addressees: silent, mail }), quietly);
    const files = await filesIn(packed.files[0]);
    const { text } = await PostalMime.parse(fileIn(files, `Nhac_TO02_To-2_${period}.eml`));
    expect(text?.replace(/\r\n/g, '\n').trimEnd()).toBe(
      'Đến nay (Quý I năm 2026) còn thiếu 2 mục:\n- Toàn bộ: chưa nhận được phiếu của đơn vị',
    );
  });

  it('are a list of texts where files cannot be downloaded', async () => {
    const packed = await pack(order({ kind: 'reminder', addressees: late, way: 'open' }), quietly);
    expect(packed.files.map(({ name }) => name)).toEqual(['DANH-SACH.xlsx']);
    const [list] = packed.files;
    const texts = list ? await textsOf(await bytesOf(list)) : [];
    expect(texts.some((text) => text.includes('- Sĩ số\n- Vi phạm'))).toBe(true);
    expect(texts).toContain('to2@lop.vn; to2b@lop.vn');
  });
});

it('Where workbooks are opened they come one by one, and the mails in the list behind them', async () => {
  const packed = await pack(order({ way: 'open' }), quietly);
  expect(packed.files.map(({ name }) => name)).toEqual([...workbookNames, 'DANH-SACH.xlsx']);
});

it('A receipt names the file that came, and when', async () => {
  const received = { file: 'Phieu Tổ 1 (bản cuối).xlsx', at: '05/04/2025 09:10' };
  const addressees = [{ ...addressee('TO01'), received }];
  const packed = await pack(order({ kind: 'receipt', addressees }), quietly);
  const files = await filesIn(packed.files[0]);
  const mail = await PostalMime.parse(fileIn(files, `Thu-tra-loi_TO01_To-1_${period}.eml`));
  expect(mail.text).toContain('Tệp: Phieu Tổ 1 (bản cuối).xlsx');
  expect(mail.text).toContain('Lúc nhận: 05/04/2025 09:10');
});

it('A file that came in an archive is called by its own name: the unit never saw the archive', async () => {
  const received = { file: 'hai xa.zip › Phieu_TO01.xlsx', at: '05/04/2025 09:10' };
  const addressees = [{ ...addressee('TO01'), received }];
  const packed = await pack(order({ kind: 'receipt', addressees }), quietly);
  const files = await filesIn(packed.files[0]);
  const mail = await PostalMime.parse(fileIn(files, `Thu-tra-loi_TO01_To-1_${period}.eml`));
  expect(mail.text).toContain('Tệp: Phieu_TO01.xlsx');
});

it('Where the plan names no office, mail and form say a whole sentence all the same', async () => {
  const identity = { ...withAddresses.identity, issuer: '', number: '', date: '' };
  const packed = await pack(order({ plan: { ...withAddresses, identity } }), quietly);
  const files = await filesIn(packed.files[0]);
  const mail = await PostalMime.parse(fileIn(files, `Thu/Phieu_${stems[0] ?? ''}_${period}.eml`));
  expect(mail.text).toContain('Cơ quan phát động thi đua gửi kèm thư này phiếu số liệu');
  const texts = await textsOf(fileIn(files, workbookNames[0] ?? ''));
  expect(texts.find((text) => text.includes('Kế hoạch số'))).toMatch(/\(Kế hoạch số \.{8}\)$/);
});

it('The work tells which unit it is at', async () => {
  const told: Progress[] = [];
  await pack(order(), { ...quietly, onProgress: (progress) => told.push(progress) });
  expect(told.map(({ done, of, name }) => `${done}/${of} ${name}`)).toEqual([
    '0/4 Tổ 1',
    '1/4 Tổ 2',
    '2/4 Tổ 3',
    '3/4 Tổ 4',
    '4/4 Tổ 4',
  ]);
});

it('The work ends where it is called off', async () => {
  const calledOff = new AbortController();
  const made: string[] = [];
  const work = pack(order(), {
    onProgress: ({ name }) => {
      made.push(name);
      if (name === 'Tổ 2') calledOff.abort();
    },
    signal: calledOff.signal,
  });
  await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  expect(made).toEqual(['Tổ 1', 'Tổ 2']);
});
