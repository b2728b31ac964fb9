import { en } from '../../src/messages/en';
import { sentenceOf } from '../../src/messages/sentences';
import type { Finding } from '../../src/plan/finding';
import { samples } from './samples';

/** The English sentence of a finding whose count is another than in the samples. */
function sentence(code: keyof typeof samples, count: object): string {
  const place = { at: 'plan', field: 'id' } as const;
  const values = { ...samples[code], ...count };
  return sentenceOf({ code, severity: 'error', place, values } as unknown as Finding, en.findings);
}

test('one case is a case, two are cases', () => {
  expect(sentence('prohibition.happened', { cases: 1 })).toContain('has 1 case of what');
  expect(sentence('prohibition.happened', { cases: 2 })).toContain('has 2 cases of what');
});

test('one cell and one formula of a form', () => {
  expect(sentence('arrival.edited', { cells: 1 })).toContain('1 cell of the form that is not for');
  expect(sentence('arrival.formulasLost', { cells: 1 })).toContain('1 formula of the form was');
});

test('one cell of one unit', () => {
  const gone = sentence('sheet.goneWithFigures', { cells: 1, units: 1 });
  expect(gone).toContain('1 typed cell of 1 unit.');
});

test('one unit holds a band', () => {
  expect(sentence('quota.exceeded', { held: 1 })).toContain('1 unit holds');
});

test('what is counted above the findings', () => {
  expect(en.pane.findings.one).toEqual({ error: 'error', warning: 'warning', note: 'note' });
});
