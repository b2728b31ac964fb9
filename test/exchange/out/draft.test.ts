import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { type Draft, writeDraft } from '../../../src/exchange/out/draft';
import { oneLine } from '../../../src/exchange/out/mime';
import { hostile, lines, vietnamese } from '../support/texts';

const decode = (bytes: Uint8Array): string => new TextDecoder('ascii').decode(bytes);
const headersOf = (mail: Uint8Array): readonly string[] =>
  (decode(mail).split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]/g, ' ').split('\r\n');
const namesOf = (mail: Uint8Array): readonly string[] =>
  headersOf(mail).map((line) => line.slice(0, line.indexOf(':')));

const bytes = Uint8Array.from({ length: 1000 }, (_, index) => (index * 37) % 256);
const form: Draft = {
  name: 'Xã Ba Vinh',
  addresses: ['bavinh@quangngai.gov.vn'],
  subject: 'Đề nghị nhập số liệu thi đua (Quý I năm 2025): Xã Ba Vinh',
  body: 'Kính gửi: Xã Ba Vinh\n\nTrân trọng cảm ơn.',
  attachment: { name: 'Phieu_21490_Xa-Ba-Vinh_2025-Q1.xlsx', bytes },
};

describe('A draft', () => {
  it('opens as one: unsent, without sender, date and message id', () => {
    expect(namesOf(writeDraft(form))).toEqual([
      'X-Unsent',
      'To',
      'Subject',
      'MIME-Version',
      'Content-Type',
    ]);
    expect(headersOf(writeDraft(form))[0]).toBe('X-Unsent: 1');
    expect(headersOf(writeDraft(form))[4]).toMatch(/^Content-Type: multipart\/mixed; boundary="/);
  });

  it('reads back with its recipient, subject, text and workbook', async () => {
    const mail = await PostalMime.parse(writeDraft(form));
    expect(mail.to).toEqual([{ name: 'Xã Ba Vinh', address: 'bavinh@quangngai.gov.vn' }]);
    expect(mail.subject).toBe(form.subject);
    expect(mail.text?.replace(/\r\n/g, '\n').trimEnd()).toBe(form.body);
    expect(mail.attachments).toHaveLength(1);
    const [attachment] = mail.attachments;
    expect(attachment).toMatchObject({
      filename: 'Phieu_21490_Xa-Ba-Vinh_2025-Q1.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      disposition: 'attachment',
    });
    expect(new Uint8Array(attachment?.content as ArrayBuffer)).toEqual(bytes);
  });

  it('of several addresses names them all, of none has no such header', async () => {
    const two = await PostalMime.parse(writeDraft({ ...form, addresses: ['a@x.vn', 'b@y.vn'] }));
    expect(two.to?.map(({ address }) => address)).toEqual(['a@x.vn', 'b@y.vn']);
    expect(namesOf(writeDraft({ ...form, addresses: [] }))).not.toContain('To');
  });

  it('without a workbook is a text and nothing else', async () => {
    const reminder = writeDraft({ ...form, attachment: null });
    expect(headersOf(reminder)).toContain('Content-Type: text/plain; charset=UTF-8');
    const mail = await PostalMime.parse(reminder);
    expect(mail.attachments).toEqual([]);
    expect(mail.text?.replace(/\r\n/g, '\n').trimEnd()).toBe(form.body);
  });

  it('keeps a simple ASCII subject readable, and hides one that looks encoded', () => {
    expect(headersOf(writeDraft({ ...form, subject: 'Quy I 2025' }))).toContain(
      'Subject: Quy I 2025',
    );
    expect(decode(writeDraft({ ...form, subject: '=?UTF-8?B?QQ==?=' }))).not.toContain(
      '=?UTF-8?B?QQ==?=',
    );
  });

  it('takes also a file name beyond ASCII, as long as it likes', async () => {
    const name = `Phiếu số liệu “Quý I” ${'rất dài '.repeat(20)}.xlsx`;
    const mail = await PostalMime.parse(writeDraft({ ...form, attachment: { name, bytes } }));
    expect(mail.attachments[0]?.filename).toBe(name.replace(/ {2,}/g, ' '));
  });

  it('is the same, byte by byte, when it is written again', () => {
    expect(writeDraft(form)).toEqual(writeDraft(form));
  });
});

const anyDraft = fc.record({
  name: hostile,
  addresses: fc.constantFrom([], ['a@x.vn'], ['a@x.vn', 'b@y.gov.vn']),
  subject: hostile,
  body: hostile,
  attachment: fc.option(fc.record({ name: hostile, bytes: fc.uint8Array({ maxLength: 300 }) })),
});

describe('Whatever stands in names and texts', () => {
  it('no other header comes of it, and no line is bare or too long', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const mail = writeDraft(draft);
        const to = draft.addresses.length > 0 ? ['To'] : [];
        const kinds = draft.attachment ? [] : ['Content-Transfer-Encoding'];
        expect(namesOf(mail)).toEqual([
          'X-Unsent',
          ...to,
          'Subject',
          'MIME-Version',
          'Content-Type',
          ...kinds,
        ]);
        const text = decode(mail);
        expect(text).toMatch(/^[\x20-\x7e\r\n]*$/);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n')) expect(line.length).toBeLessThanOrEqual(80);
        for (const word of text.match(/=\?UTF-8\?B\?[^?]*\?=/g) ?? []) {
          expect(word.length).toBeLessThanOrEqual(75);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('no letter is split between two encoded words', () => {
    fc.assert(
      fc.property(vietnamese, (subject) => {
        const mail = decode(writeDraft({ ...form, subject, attachment: null, addresses: [] }));
        const words = [...mail.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g)].map(([, word = '']) =>
          new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(word, 'base64')),
        );
        // More marks on one letter than any language has may be parted.
        if (/\p{M}{5}/u.test(subject)) return;
        for (const word of words.slice(1)) expect(word).not.toMatch(/^\p{M}/u);
      }),
    );
  });

  it('subject, text, recipient and workbook come back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(
        vietnamese.map(oneLine),
        vietnamese.map(oneLine),
        lines,
        fc.uint8Array({ maxLength: 4000 }),
        async (name, subject, body, content) => {
          const draft = { ...form, name, subject, body };
          const attachment = { name: 'Phieu.xlsx', bytes: content };
          const mail = await PostalMime.parse(writeDraft({ ...draft, attachment }));
          expect(mail.subject ?? '').toBe(subject);
          expect(mail.to).toEqual([{ name, address: 'bavinh@quangngai.gov.vn' }]);
          expect((mail.text ?? '').replace(/\r\n/g, '\n').trimEnd()).toBe(body.trimEnd());
          const found = new Uint8Array(mail.attachments[0]?.content as ArrayBuffer);
          expect(Buffer.from(found).equals(Buffer.from(content))).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
