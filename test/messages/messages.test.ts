import { languageOf, loadMessages } from '../../src/messages';
import { en } from '../../src/messages/en';
import { numbers } from '../../src/messages/numbers';
import { percentShown } from '../../src/messages/percent';
import { vi } from '../../src/messages/vi';
import { rules } from '../../src/rules';
import { templateIds } from '../../src/templates';

describe('the language follows Excel', () => {
  test.each([
    ['vi-VN', 'vi'],
    ['vi', 'vi'],
    ['VI-vn', 'vi'],
    ['en-US', 'en'],
    ['fr-FR', 'en'],
    ['', 'en'],
  ])('%p is shown in %s', (display, language) => {
    expect(languageOf(display)).toBe(language);
  });
});

test('Vietnamese is there without loading anything', async () => {
  expect(await loadMessages('vi')).toBe(vi);
});

describe('numbers are written as the cells beside them show them, in either language', () => {
  test.each([
    [12.5, '12,5'],
    [1234.5, '1.234,5'],
    [0, '0'],
    [-3, '-3'],
    [0.1 + 0.2, '0,3'],
    [1_000_000, '1.000.000'],
  ])('%p', (value, shown) => {
    expect(vi.number(value)).toBe(shown);
    expect(en.number(value)).toBe(shown);
  });

  test('points have two decimals at least, so that they line up', () => {
    expect(numbers.points(87)).toBe('87,00');
    expect(numbers.points(87.125)).toBe('87,125');
  });

  test('a day begins with its day', () => {
    expect(en.dayTime(new Date(2026, 10, 26, 9, 5))).toBe('09:05 26/11/2026');
  });

  test('midnight is 00, not 24', () => {
    expect(numbers.time(new Date(2025, 0, 1, 0, 5))).toBe('00:05');
  });
});

describe('a percentage is rounded half up as the sheets do, but tells no other result', () => {
  test.each([
    // 98.656 %, 98.45 % and 99.351 %: Excel shows 98.7, 98.5 and 99.4, whatever the target.
    [734, 744, '>=', 98, 98.7],
    [734, 744, '>=', 99, 98.7],
    [9845, 10000, '>=', 99, 98.5],
    [153, 154, '>=', 100, 99.4],
    [13, 19, '>=', 70, 68.4],
    [14, 19, '>=', 70, 73.7],
    [29, 100, '>=', 30, 29],
    [7, 10, '>=', 70, 70],
    // 69.96 % is short of 70 %, 70.04 % is not; beside more than 70 % it must not look short.
    [6996, 10000, '>=', 70, 69.9],
    [7004, 10000, '>=', 70, 70],
    [7004, 10000, '>', 70, 70.1],
    // 3.004 % and 3.04 % are more than 3 %; 2.96 % is less than 3 %.
    [3004, 100000, '<=', 3, 3.1],
    [304, 10000, '<=', 3, 3.1],
    [304, 10000, '<=', 5, 3],
    [296, 10000, '<=', 3, 3],
    [296, 10000, '<', 3, 2.9],
    [3, 100, '<=', 3, 3],
    // Not quite all, more than all, and more than nothing.
    [9999, 10000, '>=', 100, 99.9],
    [9999, 10000, '>=', 95, 99.9],
    [9996, 10000, '<=', 100, 99.9],
    [10004, 10000, '>=', 100, 100.1],
    [4, 10000, '>=', 50, 0.1],
    [4, 10000, '<=', 5, 0.1],
    [0, 10, '>=', 50, 0],
    [10, 10, '>=', 50, 100],
    // 99.99 % reaches 99.98 %: no tenth says both that and that it is not all.
    [9999, 10000, '>=', 99.98, 99.9],
  ] as const)(
    '%d of %d with %s %d %% shows as %d %%',
    (numerator, denominator, comparison, target, shown) => {
      expect(percentShown(numerator, denominator, { comparison, target })).toBe(shown);
    },
  );
});

test('what differs from a closed result is counted in places: points are what units earn', () => {
  expect(vi.closing.turn.differing(1)).toMatch(/^1 chỗ cho thấy /);
});

/** Every plain text by its path. */
function leaves(node: unknown, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

describe.each([
  ['Vietnamese', vi],
  ['English', en],
])('the texts in %s', (_, { vocabulary, pane, problems, templates, whatIf, exchange }) => {
  test('are there, trimmed, with accents in one piece', () => {
    for (const [path, text] of leaves(
      { vocabulary, pane, problems, templates, whatIf, exchange },
      '',
    )) {
      if (!path.includes('.places.'))
        expect([path, text.trim()]).toEqual([path, expect.stringMatching(/./)]);
      expect(text).toBe(text.trim().normalize('NFC'));
    }
  });

  test('name every rule and every built-in plan', () => {
    expect(Object.keys(vocabulary.rules).sort()).toEqual(Object.keys(rules).sort());
    expect(Object.keys(templates).sort()).toEqual([...templateIds].sort());
  });
});

describe('counts in English', () => {
  test('one is singular', () => {
    const { pane } = en;
    expect(pane.header.units(1)).toBe('1 unit');
    expect(pane.header.criteria(48)).toBe('48 criteria');
    expect(pane.result.announced(1, 1)).toBe('1 unit scored. 1 finding to look at.');
    expect(pane.result.announced(19, 0)).toBe('19 units scored. Nothing to look at.');
  });
});
