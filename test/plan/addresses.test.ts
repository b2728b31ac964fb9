import fc from 'fast-check';
import { addressesIn } from '../../src/plan/addresses';
import { hostile } from '../exchange/support/texts';

describe('What is typed as a unit’s address', () => {
  it.each([
    ['bavinh@quangngai.gov.vn', ['bavinh@quangngai.gov.vn'], []],
    ['  bavinh@quangngai.gov.vn\u00a0', ['bavinh@quangngai.gov.vn'], []],
    ['a.b+c@x.vn; d_e@y-z.com.vn', ['a.b+c@x.vn', 'd_e@y-z.com.vn'], []],
    ['a@x.vn, b@y.vn\nc@z.vn', ['a@x.vn', 'b@y.vn', 'c@z.vn'], []],
    ['', [], []],
    [' ; ', [], []],
    ['bavinh@', [], ['bavinh@']],
    ['bavinh', [], ['bavinh']],
    ['@quangngai.gov.vn', [], ['@quangngai.gov.vn']],
    ['ba vinh@quangngai.gov.vn', [], ['ba vinh@quangngai.gov.vn']],
    ['xãbavinh@quangngai.gov.vn', [], ['xãbavinh@quangngai.gov.vn']],
    ['a@b', [], ['a@b']],
    ['a@b..vn', [], ['a@b..vn']],
    ['a..b@c.vn', [], ['a..b@c.vn']],
    ['a@b.vn.', [], ['a@b.vn.']],
    ['Ba Vinh <a@b.vn>', ['a@b.vn'], []],
    ['"Nguyễn, Văn A" <a@b.vn>; Trần B <b@c.vn>', ['a@b.vn', 'b@c.vn'], []],
    ['Ba Vinh <không có>', [], ['không có']],
    ['mailto:a@b.vn', ['a@b.vn'], []],
    ['a@b@c.vn', [], ['a@b@c.vn']],
    ['a@b.vn; 0255 3863', ['a@b.vn'], ['0255 3863']],
  ])('%j is %j, and %j is no address', (typed, valid, wrong) => {
    expect(addressesIn(typed)).toEqual({ valid, wrong });
  });

  it('is no address beyond the lengths of RFC 5321', () => {
    const label = 'x'.repeat(60);
    expect(addressesIn(`${'a'.repeat(64)}@b.vn`).valid).toHaveLength(1);
    expect(addressesIn(`${'a'.repeat(65)}@b.vn`).valid).toHaveLength(0);
    expect(addressesIn(`a@${label}.${label}.${label}.${label}.b.vn`).valid).toHaveLength(1);
    expect(addressesIn(`abcdefgh@${label}.${label}.${label}.${label}.b.vn`).valid).toHaveLength(0);
  });
});

test('Whatever is typed, a valid address has no blank, no line break and one @', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(hostile, fc.emailAddress()), { maxLength: 5 }), (parts) => {
      for (const one of addressesIn(parts.join(';')).valid) {
        expect(one).toMatch(/^[\x21-\x7e]+$/);
        expect(one.split('@')).toHaveLength(2);
        expect(one).not.toMatch(/[<>",;:()[\]\\]/);
      }
    }),
  );
});
