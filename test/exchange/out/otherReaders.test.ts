import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDraft } from '../../../src/exchange/out/draft';
import { oneLine } from '../../../src/exchange/out/mime';
import { pack } from '../../../src/exchange/out/pack';
import { bytesOf, filesIn } from '../support/archive';
import { order, quietly } from '../support/order';
import { run, testWith } from '../support/programs';
import { lines, vietnamese } from '../support/texts';

/** Reads mails (base64, one a line) and tells of each what a mail program would show, as JSON. */
const reader = `
import base64, email, email.policy, json, sys
for line in sys.stdin:
    mail = email.message_from_bytes(base64.b64decode(line), policy=email.policy.default)
    text = mail.get_body(preferencelist=('plain',))
    print(json.dumps({
        'subject': mail['Subject'],
        'to': [[one.display_name, one.addr_spec] for one in mail['To'].addresses],
        'unsent': mail['X-Unsent'],
        'text': text.get_content(),
        'files': [[part.get_filename(), base64.b64encode(part.get_content()).decode()]
                  for part in mail.iter_attachments()],
        'defects': [repr(one) for part in mail.walk() for one in part.defects],
    }))
`;

interface Shown {
  readonly subject: string;
  readonly to: readonly (readonly string[])[];
  readonly unsent: string;
  readonly text: string;
  readonly files: readonly (readonly string[])[];
  readonly defects: readonly string[];
}

testWith('python3', ['-c', 'import email.policy'])(
  'Python’s mail reader finds the same recipient, subject, text and workbook',
  () => {
    const draft = fc.record({
      name: vietnamese.map(oneLine),
      addresses: fc.constantFrom(['a@x.vn'], ['a@x.vn', 'b@y.gov.vn']),
      subject: vietnamese.map(oneLine),
      body: lines.map((text) => text.trim()),
      attachment: fc.record({
        name: fc.constantFrom('Phieu_21490_Xa-Ba-Vinh_2025-Q1.xlsx', 'Phiếu xã Ba Tơ.xlsx'),
        bytes: fc.uint8Array({ maxLength: 2000 }),
      }),
    });
    const drafts = fc.sample(draft, 200);
    const input = drafts.map((one) => Buffer.from(writeDraft(one)).toString('base64')).join('\n');
    const shown = run('python3', ['-c', reader], input)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Shown);
    expect(shown).toHaveLength(drafts.length);
    drafts.forEach(({ name, addresses, subject, body, attachment }, index) => {
      const { text = '', to = [], ...rest } = shown[index] ?? {};
      expect(text.replace(/\r\n/g, '\n').trim()).toBe(body);
      // Python writes white space inside a name as one space.
      const spaced = (one: string): string => one.replace(/\s+/g, ' ');
      expect(to.map(([shownName = '', address]) => [spaced(shownName), address])).toEqual(
        addresses.map((address) => [spaced(name), address]),
      );
      expect(rest).toEqual({
        subject,
        unsent: '1',
        files: [[attachment.name, Buffer.from(attachment.bytes).toString('base64')]],
        defects: [],
      });
    });
  },
);

/** Puts the archive of the whole class into a file. */
async function onDisk(read: (path: string) => unknown): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'so-thi-dua-'));
  try {
    const [zip] = (await pack(order(), quietly)).files;
    if (!zip) throw new Error('No archive');
    const path = join(folder, zip.name);
    writeFileSync(path, await bytesOf(zip));
    await read(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

testWith('unzip', ['-v'])('unzip finds no fault in the archive', () =>
  onDisk((path) => {
    expect(run('unzip', ['-t', path])).toContain('No errors detected');
  }),
);

const zipReader = `
import json, sys, zipfile, zlib
with zipfile.ZipFile(sys.argv[1]) as archive:
    print(json.dumps([[one.filename, list(one.date_time), zlib.crc32(archive.read(one))]
                      for one in archive.infolist()]))
`;

testWith('python3', ['-c', 'import zipfile'])(
  'Python’s zip reader finds the same files, all with the given time',
  () =>
    onDisk(async (path) => {
      const found = JSON.parse(run('python3', ['-c', zipReader, path])) as [string, number[]][];
      const ours = await filesIn((await pack(order(), quietly)).files[0]);
      expect(found.map(([name]) => name)).toEqual([...ours.keys()]);
      for (const [, time] of found) expect(time).toEqual([2025, 4, 5, 8, 30, 0]);
    }),
);
