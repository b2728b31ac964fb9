import '../../support/nodeGlobals';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { unpackFiles, type Unpacked } from '../../../src/exchange/in/unpack';
import { refusalSentence } from '../../../src/messages/fileSentences';
import { vi } from '../../../src/messages/vi';
import { workbook } from '../../xlsx/hostile/workbook';
import { zip } from '../../xlsx/hostile/zip';

const text = (of: string): Uint8Array => new TextEncoder().encode(of);
const base64 = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');

interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type?: string;
  readonly disposition?: string;
  readonly id?: string;
}

const DATE = 'Mon, 24 Nov 2025 08:30:00 +0700';

/** A mail with attachments, as a mail program saves it. */
function mail(attached: readonly Part[], boundary = 'b1'): Uint8Array {
  const head = `From: xa@example.vn\r\nTo: huyen@example.vn\r\nSubject: =?UTF-8?B?${Buffer.from('Báo cáo').toString('base64')}?=\r\nDate: ${DATE}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n`;
  const body = `--${boundary}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nKính gửi\r\n`;
  const rest = attached.map(
    ({ name, bytes, type = 'application/octet-stream', disposition = 'attachment', id }) => {
      const isMail = type === 'message/rfc822';
      const encoded = encodeURIComponent(name);
      return `--${boundary}\r\nContent-Type: ${type}\r\n${id ? `Content-ID: <${id}>\r\n` : ''}Content-Disposition: ${disposition}; filename*=UTF-8''${encoded}\r\n${isMail ? '' : 'Content-Transfer-Encoding: base64\r\n'}\r\n${isMail ? new TextDecoder().decode(bytes) : base64(bytes)}\r\n`;
    },
  );
  return text(`${head}${body}${rest.join('')}--${boundary}--\r\n`);
}

async function unpacked(name: string, bytes: Uint8Array): Promise<readonly Unpacked[]> {
  const all: Unpacked[] = [];
  const files = [{ name, bytes, changedAt: null }];
  for await (const one of unpackFiles(files, new AbortController().signal)) all.push(one);
  return all;
}

/** Workbooks by their paths, others with the code of the refusal; those without trouble in brackets. */
const told = (all: readonly Unpacked[]): readonly string[] =>
  all.map(({ is, file }) => {
    if (is === 'workbook') return file.name;
    const line = `${file.file}: ${file.refusal.code}`;
    return file.quiet ? `(${line})` : line;
  });
const archive = (files: Zippable): Uint8Array => zipSync(files);
const pdf = text('%PDF-1.7 ...');
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10);
const sheet = workbook();
const bomb = archive({ 'a.xlsx': new Uint8Array(5_000_000) });

function ole(stream: string): Uint8Array {
  const head = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Uint8Array.from(
    Buffer.concat([head, Buffer.alloc(900), Buffer.from(stream, 'utf16le'), Buffer.alloc(2000)]),
  );
}

describe('What was picked is opened by what it is', () => {
  it.each<[string, string, Uint8Array, readonly string[]]>([
    ['a workbook, whatever its name says', 'Phieu.zip', sheet, ['Phieu.zip']],
    [
      'an archive with folders and what systems leave in them',
      'thư.zip',
      archive({
        'Cụm 1/Phieu.xlsx': sheet,
        '__MACOSX/Cụm 1/._Phieu.xlsx': text('x'),
        '.DS_Store': text('x'),
        '~$Phieu.xlsx': text('x'),
        'thông báo.pdf': pdf,
      }),
      ['thư.zip › Phieu.xlsx', '(thư.zip › thông báo.pdf: notZip)'],
    ],
    [
      'an archive in an archive, with a mail in it',
      'a.zip',
      archive({ 'b.zip': archive({ 'thư.eml': mail([{ name: 'Phiếu.xlsx', bytes: sheet }]) }) }),
      ['a.zip › b.zip › thư.eml › Phiếu.xlsx'],
    ],
    [
      'a mail with a mail in it; the logo of a signature is passed over without a word',
      'thư.eml',
      mail([
        { name: 'logo.png', bytes: png, type: 'image/png', disposition: 'inline', id: 'logo' },
        {
          name: 'chuyển tiếp.eml',
          type: 'message/rfc822',
          bytes: mail(
            [
              { name: 'Phiếu.xlsx', bytes: sheet },
              { name: 'ảnh.png', bytes: png, type: 'image/png' },
            ],
            'b2',
          ),
        },
      ]),
      ['thư.eml › chuyển tiếp.eml › Phiếu.xlsx', '(thư.eml › chuyển tiếp.eml › ảnh.png: notZip)'],
    ],
    [
      'a mail without a form',
      'thư.eml',
      mail([
        {
          name: 'báo cáo.docx',
          bytes: zip([
            { name: '[Content_Types].xml', data: '<x/>' },
            { name: 'word/document.xml', data: '<x/>' },
          ]),
        },
      ]),
      ['(thư.eml › báo cáo.docx: notWorkbook)', 'thư.eml: nothingInside'],
    ],
    ['an empty archive', 'a.zip', archive({}), ['a.zip: nothingInside']],
    ['a picture alone', 'ảnh chụp.png', png, ['ảnh chụp.png: notZip']],
    [
      'an .xls in a mail',
      'thư.eml',
      mail([{ name: 'a.xls', bytes: ole('Workbook') }]),
      ['thư.eml › a.xls: legacyXls'],
    ],
    ['a workbook under a password', 'a.xlsx', ole('EncryptedPackage'), ['a.xlsx: encrypted']],
    ['a mail saved by Outlook', 'a.msg', ole('__properties_version1.0'), ['a.msg: outlookMessage']],
    [
      'winmail.dat',
      'winmail.dat',
      Uint8Array.of(0x78, 0x9f, 0x3e, 0x22, 0, 0),
      ['winmail.dat: outlookAttachment'],
    ],
    ['half a workbook', 'a.xlsx', sheet.slice(0, sheet.length / 2), ['a.xlsx: truncated']],
    [
      'an archive under a password',
      'a.zip',
      zip([{ name: 'a.xlsx', data: sheet, flags: 0x801 }]),
      ['a.zip: encrypted'],
    ],
    [
      'a bomb in an archive in a mail; the workbook beside it is read',
      'thư.eml',
      mail([
        { name: 'a.zip', bytes: bomb },
        { name: 'b.xlsx', bytes: sheet },
      ]),
      ['thư.eml › a.zip › a.xlsx: ratio', 'thư.eml › b.xlsx'],
    ],
    [
      'a part that lies about its size',
      'a.zip',
      zip([
        { name: 'a.xlsx', data: sheet, size: 10 },
        { name: 'b.xlsx', data: sheet },
      ]),
      ['a.zip › a.xlsx: lyingSize', 'a.zip › b.xlsx'],
    ],
  ])('%s', async (_, name, bytes, expected) => {
    expect(told(await unpacked(name, bytes))).toEqual(expected);
  });

  it('a mail gives its files its own time', async () => {
    const [one] = await unpacked('a.eml', mail([{ name: 'a.xlsx', bytes: sheet }]));
    expect(one?.is === 'workbook' && one.file.changedAt).toBe('2025-11-24T01:30:00.000Z');
  });

  it('an archive says nothing of when its files were saved, unless it came by mail', async () => {
    const bytes = archive({ 'a.xlsx': sheet });
    const picked = { name: 'a.zip', bytes, changedAt: '2026-11-27T06:11:00.000Z' };
    const times: (string | null)[] = [];
    for await (const one of unpackFiles([picked], new AbortController().signal)) {
      if (one.is === 'workbook') times.push(one.file.changedAt);
    }
    expect(times).toEqual([null]);
    const [sent] = await unpacked('a.eml', mail([{ name: 'a.zip', bytes }]));
    expect(sent?.is === 'workbook' && sent.file.changedAt).toBe('2025-11-24T01:30:00.000Z');
  });

  it('archives in archives without an end are not followed', async () => {
    let inner: Uint8Array = sheet;
    for (let level = 0; level < 12; level += 1) inner = zipSync({ 'a.zip': inner }, { level: 0 });
    expect(told(await unpacked('a.zip', inner)).at(-1)).toMatch(/nestedTooDeep$/);
  });

  it('names of an old archiver in no known encoding are no reason to refuse', async () => {
    const bytes = zipSync({ 'x.xlsx': sheet }, { level: 0 });
    const name = strToU8('x.xlsx');
    for (let at = 0; at < bytes.length - 6; at += 1) {
      if (name.every((byte, index) => bytes[at + index] === byte)) bytes[at] = 0xd4;
    }
    expect(told(await unpacked('a.zip', bytes))).toHaveLength(1);
    expect((await unpacked('a.zip', bytes))[0]?.is).toBe('workbook');
  });

  it.each<[Uint8Array, RegExp]>([
    [ole('EncryptedPackage'), /không đặt mật khẩu/],
    [ole('Workbook'), /lưu lại dạng Excel Workbook \(\.xlsx\)/],
    [sheet.slice(0, 300), /gửi lại tệp/],
    [png, /Không đọc được số liệu từ ảnh/],
    [pdf, /Không đọc được số liệu từ PDF/],
    [ole('__properties_version1.0'), /Outlook \(\.msg\)/],
  ])('says what to do', async (bytes, sentence) => {
    const [one] = await unpacked('tệp', bytes);
    if (one?.is !== 'unread') throw new Error('It was read');
    expect(refusalSentence(vi, one.file.file, one.file.refusal)).toMatch(sentence);
  });

  it('is not opened once it was called off', async () => {
    const files = [{ name: 'a', bytes: sheet, changedAt: null }];
    await expect(unpackFiles(files, AbortSignal.abort()).next()).rejects.toThrow('called off');
  });
});
