import fc from 'fast-check';
import { checkCodeOf, readCheckCode } from '../../../src/sheets/closing/checkCode';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const fingerprint = fc.string({
  unit: fc.constantFrom(...Array.from('0123456789abcdef')),
  minLength: 64,
  maxLength: 64,
});

test('a code is three groups of four characters, none of them I, L, O or U', () => {
  fc.assert(
    fc.property(fingerprint, (print) => {
      expect(checkCodeOf(print)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    }),
  );
});

test('the first 55 bits of the fingerprint stand in it: all noughts, and all ones', () => {
  expect(checkCodeOf('0'.repeat(64))).toBe('0000-0000-0000');
  expect(checkCodeOf('f'.repeat(64)).slice(0, 13)).toBe('ZZZZ-ZZZZ-ZZZ');
  // 0001 0010 0011 0100 0101 0110 0111 in fives: 00010 01000 11010 00101 01100 111..
  expect(checkCodeOf(`1234567${'0'.repeat(57)}`).slice(0, 6)).toBe('28T5-C');
});

test('a printed code is read back, also in small letters, without dashes, with spaces', () => {
  fc.assert(
    fc.property(fingerprint, (print) => {
      const code = checkCodeOf(print);
      const typed = [
        code,
        code.toLowerCase(),
        code.replaceAll('-', ''),
        ` ${code.split('').join(' ')} `,
      ];
      for (const one of [...typed, code.replaceAll('-', ' – ')]) {
        expect(readCheckCode(one)).toEqual({ is: 'code', code });
      }
    }),
  );
});

test('O is read as 0, I and L as 1', () => {
  expect(readCheckCode('ooOO-0000-0000')).toEqual({ is: 'code', code: '0000-0000-0000' });
  const code = checkCodeOf(`08421084210842${'0'.repeat(50)}`);
  expect(code.slice(0, 4)).toBe('1111');
  for (const letter of ['i', 'L', 'I']) {
    expect(readCheckCode(code.replaceAll('1', letter))).toEqual({ is: 'code', code });
  }
});

test('every single wrong character is told apart from a wrong document', () => {
  fc.assert(
    fc.property(fingerprint, fc.nat(11), fc.nat(31), (print, place, digit) => {
      const plain = Array.from(checkCodeOf(print).replaceAll('-', ''));
      const wrong = ALPHABET[digit] ?? '0';
      fc.pre(plain[place] !== wrong);
      plain[place] = wrong;
      expect(readCheckCode(plain.join(''))).toEqual({ is: 'mistyped' });
    }),
  );
});

test('so are two characters that changed places, neighbours or not', () => {
  fc.assert(
    fc.property(fingerprint, fc.nat(11), fc.nat(11), (print, one, other) => {
      const plain = Array.from(checkCodeOf(print).replaceAll('-', ''));
      const [a = '', b = ''] = [plain[one], plain[other]];
      fc.pre(a !== b);
      plain[one] = b;
      plain[other] = a;
      expect(readCheckCode(plain.join(''))).toEqual({ is: 'mistyped' });
    }),
  );
});

test('a character that was left out is counted, not guessed', () => {
  expect(readCheckCode('0000-0000-000')).toEqual({ is: 'length', length: 11 });
  expect(readCheckCode('')).toEqual({ is: 'length', length: 0 });
});

test('what a Vietnamese input method makes of AA and DD is no code', () => {
  expect(readCheckCode('7kâ3-đ000-0000')).toEqual({ is: 'foreign', characters: 'Â Đ' });
});
