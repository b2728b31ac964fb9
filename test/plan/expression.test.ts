import fc from 'fast-check';
import { expression, formatExpression, parseExpression, parseSide } from '../../src/plan/measure';

const figure = fc.stringMatching(/^[A-Z][A-Z0-9_]{0,11}$/);
/** Coefficients as people type them: up to three decimals, either sign, never 0. */
const coefficient = fc
  .integer({ min: -1_000_000, max: 1_000_000 })
  .filter((thousandths) => thousandths !== 0)
  .map((thousandths) => thousandths / 1000);
const terms = fc.array(fc.record({ coefficient, figure }), { minLength: 1, maxLength: 6 });

describe('a sum of figures as typed into the table', () => {
  it('is read back as it was written, whatever its figures and coefficients', () => {
    fc.assert(
      fc.property(terms, (written) => {
        expect(parseExpression(formatExpression({ terms: written }))).toEqual({
          ok: true,
          expression: { terms: written },
        });
      }),
    );
  });

  it('may have a decimal comma, as a Vietnamese clerk types it', () => {
    expect(expression('0,2*CBDV_HTT')).toEqual(expression('0.2*CBDV_HTT'));
  });

  it('may begin with a minus and have spaces or none', () => {
    expect(expression(' - A_B+2 * C ').terms).toEqual([
      { coefficient: -1, figure: 'A_B' },
      { coefficient: 2, figure: 'C' },
    ]);
  });

  it.each([
    ['nothing at all', '', 0],
    ['two figures without a sign', 'HL2_KHA HL2_GIOI', 8],
    ['a sign without a figure', 'HL2_KHA +', 8],
    ['a number without a figure', '12', 0],
    ['a Vietnamese letter in a code', 'ĐẠT', 0],
    ['a division, which is a measure and no sum', 'A_1/B_1', 3],
  ])('%s is refused where it stops making sense', (_name, text, at) => {
    expect(parseExpression(text)).toMatchObject({ ok: false, problem: { at } });
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof parseExpression(text).ok).toBe('boolean');
      }),
    );
  });
});

describe('a side of a relation, which may hold numbers of its own', () => {
  const read = (text: string) => {
    const parsed = parseSide(text);
    return parsed.ok ? parsed.expression : parsed.problem;
  };
  const A = { coefficient: 1, figure: 'A' };

  it.each([
    ['100', { terms: [], constant: 100 }],
    ['0', { terms: [], constant: 0 }],
    ['- 5', { terms: [], constant: -5 }],
    ['A + 2', { terms: [A], constant: 2 }],
    ['2 + A', { terms: [A], constant: 2 }],
    ['A - 1,5', { terms: [A], constant: -1.5 }],
    ['A+2+3', { terms: [A], constant: 5 }],
    ['2*A', { terms: [{ coefficient: 2, figure: 'A' }] }],
    ['12 - 0.2*A', { terms: [{ coefficient: -0.2, figure: 'A' }], constant: 12 }],
  ])('"%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['', 0],
    ['A 2', 2],
    ['2 A', 0],
    ['A + 5%', 2],
    ['1.234.567', 0],
  ])('"%s" is refused where it stops making sense', (text, at) => {
    expect(read(text)).toMatchObject({ at });
  });

  it('is read back as it was written', () => {
    const side = fc.record({
      terms,
      constant: fc.integer({ min: -5000, max: 5000 }).map((hundredths) => hundredths / 100),
    });
    fc.assert(
      fc.property(side, (written) => {
        expect(read(formatExpression(written))).toEqual(written);
      }),
    );
  });
});
