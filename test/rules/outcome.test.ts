import { notApplicablePolicies, ruleParameters } from '../../src/plan/criterion';
import { type CellValue, entryFromCell } from '../../src/plan/entry';
import { resultInCluster, scoringOf } from '../../src/rules/outcome';
import { noPeers } from '../../src/rules/peers';
import { criterion, measure, pointsOf } from './build';

const ratio = criterion();
const earns = (policy: (typeof notApplicablePolicies)[number]) => ({
  ...ratio,
  whenNotApplicable: policy,
});

test('blank, 0 and KAD are three different things', () => {
  expect(pointsOf(ratio, { DAT: '', DU_KT: 19 })).toBe('thiếu');
  expect(pointsOf(ratio, { DAT: 0, DU_KT: 19 })).toBe(0);
  expect(pointsOf(ratio, { DAT: 'KAD', DU_KT: 19 })).toBe('KAD');
});

test('KAD counts in small letters too', () => {
  expect(pointsOf(ratio, { DAT: 'kad', DU_KT: 'kad' })).toBe('KAD');
});

test('a denominator of 0 has no object: nobody to train is not 0 % trained', () => {
  expect(pointsOf(ratio, { DAT: 0, DU_KT: 0 })).toBe('KAD');
  expect(pointsOf(earns('full'), { DAT: 0, DU_KT: 0 })).toBe(10);
  expect(pointsOf(earns('zero'), { DAT: 0, DU_KT: 0 })).toBe(0);
});

test('a denominator that only binary numbers keep above 0 is 0', () => {
  const difference = { ...ratio, measure: measure('DAT', 'A + B - C') };
  expect(pointsOf(difference, { DAT: 1, A: 0.1, B: 0.2, C: 0.3 })).toBe('KAD');
});

test('what KAD earns is the policy of the criterion', () => {
  expect(pointsOf(earns('rescale'), { DAT: 'KAD' })).toBe('KAD');
  expect(pointsOf(earns('full'), { DAT: 'KAD' })).toBe(10);
  expect(pointsOf(earns('zero'), { DAT: 'KAD' })).toBe(0);
});

test('a criterion without points for the kind of unit does not apply', () => {
  expect(pointsOf(criterion({ points: new Map([['phong', 10]]) }), { DAT: 1, DU_KT: 1 })).toBe('–');
});

test('0 points for the kind of unit is not the same as not applying', () => {
  expect(pointsOf(criterion({ points: new Map([['xa', 0]]) }), { DAT: 1, DU_KT: 1 })).toBe(0);
});

test.each([
  ['a text', 'mười'],
  ['a number typed as a text', '12'],
  ['a negative number', -1],
  ['a space', ' '],
  ['TRUE', true],
  ['a failed formula', '#DIV/0!'],
])('%s where a number must stand is wrong and not 0', (_, typed) => {
  expect(pointsOf(ratio, { DAT: typed, DU_KT: 19 })).toBe('sai');
});

test('missing comes before wrong, KAD before both, a failed formula before everything', () => {
  expect(pointsOf(ratio, { DAT: 'mười', DU_KT: '' })).toBe('thiếu');
  expect(pointsOf(ratio, { DAT: 'KAD', DU_KT: '' })).toBe('KAD');
  expect(pointsOf(ratio, { DAT: 'KAD', DU_KT: 'mười' })).toBe('KAD');
  expect(pointsOf(ratio, { DAT: 'KAD', DU_KT: '#REF!' })).toBe('sai');
});

test('a very large number is a number', () => {
  expect(pointsOf(ratio, { DAT: 9e14, DU_KT: 1e15 })).toBe(10);
});

test('points are rounded as they read on paper, also to whole ones: 5*6.66/13.32 is 2.5', () => {
  const share = criterion({ rule: 'proportional', target: 13.32, measure: measure('SO_LIEU') });
  expect(pointsOf(share, { SO_LIEU: 6.66 }, { max: 5, decimals: 0 })).toBe(3);
  expect(pointsOf(share, { SO_LIEU: 6.65 }, { max: 5, decimals: 0 })).toBe(2);
});

test('what does not apply to a unit is neither missing nor wrong', () => {
  const others = criterion({ points: new Map() });
  expect(pointsOf(others, {})).toBe('–');
  expect(pointsOf(others, { DAT: 'KAD', DU_KT: '#REF!' })).toBe('–');
});

test('yes and no are words: a number is wrong, and so is a word for a number', () => {
  const report = criterion({ rule: 'yesNo', measure: measure('DA_NOP') });
  expect(pointsOf(report, { DA_NOP: 0 })).toBe('sai');
  expect(pointsOf(criterion({ measure: measure('SO_VU') }), { SO_VU: 'Có' })).toBe('sai');
});

test.each([
  ...['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!', '#SPILL!', '#CALC!'],
  ...['#GETTING_DATA', 'Err:502', 'err:7', '#ref!'],
])('%s is a failed formula, and wrong before everything else', (failed) => {
  expect(pointsOf(ratio, { DAT: failed, DU_KT: 'KAD' })).toBe('sai');
});

test.each([
  '#',
  'REF!',
  '# REF!',
  '#REF!!',
  '#REF! ',
  'x#REF!',
  'Err:',
  'Err:5x',
  'xErr:5',
  '#N/A1',
])('%p was typed by somebody', (typed) => {
  expect(pointsOf(ratio, { DAT: typed, DU_KT: 'KAD' })).toBe('KAD');
});

describe('what a unit brings into a comparison with its cluster', () => {
  const brought = (DAT: CellValue, DU_KT: CellValue) =>
    resultInCluster(ratio, {
      max: 10,
      entry: (figure) => entryFromCell(figure === 'DAT' ? DAT : DU_KT),
      scale: null,
    });

  test('its result in percent, 0 included', () => {
    expect(brought(6, 8)).toBe(75);
    expect(brought(0, 8)).toBe(0);
  });

  test('nothing where there is none', () => {
    expect([brought('', 8), brought('KAD', 8), brought('x', 8), brought(6, 0)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('nothing from a unit that the criterion does not apply to', () => {
    const input = { max: undefined, entry: () => entryFromCell(6), scale: null };
    expect(resultInCluster(ratio, input)).toBeNull();
  });
});

test('a rule that looks at one unit only has no others beside it', () => {
  const input = {
    max: 10,
    entry: () => entryFromCell(6),
    scale: null,
    decimals: 2,
    ownTarget: 80,
    clusterResults: [1, 2, 3],
  };
  expect(scoringOf(ratio, input)).toEqual({
    reading: { numerator: 6, denominator: 6, texts: ['', ''], peers: noPeers },
    terms: {
      max: 10,
      target: 80,
      comparison: '>=',
      parameters: ruleParameters(),
      partialSteps: 'started',
      scale: null,
    },
  });
  expect(scoringOf({ ...ratio, rule: 'rankInCluster' }, input)?.reading.peers).toEqual({
    best: 3,
    worst: 1,
    place: 1,
    count: 3,
  });
  expect(scoringOf(ratio, { ...input, entry: () => entryFromCell('') })).toBeNull();
});
