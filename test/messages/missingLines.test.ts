import { missingLines } from '../../src/messages/missingLines';

const labels = (count: number) => Array.from({ length: count }, (_, index) => `Mục ${index + 1}`);

describe('The list of what is missing, in a mail and in its preview', () => {
  it('names up to thirteen figures', () => {
    expect(missingLines([])).toBe('');
    expect(missingLines(['Quân số'])).toBe('- Quân số');
    expect(missingLines(labels(13)).split('\n')).toHaveLength(13);
    expect(missingLines(labels(13))).not.toMatch(/khác/);
  });

  it('names twelve of more, and counts the others', () => {
    const lines = missingLines(labels(40)).split('\n');
    expect(lines).toHaveLength(13);
    expect(lines.slice(-2)).toEqual(['- Mục 12', '- và 28 mục khác']);
  });
});
