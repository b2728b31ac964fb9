import { blankOnPaper } from '../../src/plan/onPaper';
import { baTo2025 } from '../../src/templates/baTo2025/plan';
import { blank } from '../../src/templates/blank';

const { identity } = baTo2025;

test('the plan of Ba Tơ names its office, its place, itself and who signs', () => {
  expect(blankOnPaper(identity)).toEqual([]);
});

test('a cell with nothing but a space is blank; a signer’s name may be', () => {
  const signing = { ...identity.signing, position: ' ', signer: '' };
  expect(blankOnPaper({ ...identity, issuer: '', signing })).toEqual(['issuer', 'position']);
});

test('a plan that is still to be written names nothing yet', () => {
  expect(blankOnPaper(blank.identity)).toEqual(
    expect.arrayContaining(['issuer', 'place', 'position']),
  );
});
