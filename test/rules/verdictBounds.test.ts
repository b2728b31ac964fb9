import { type RuleKind, ruleParameters } from '../../src/plan/criterion';
import type { Scale } from '../../src/plan/figure';
import { rules } from '../../src/rules';
import type { Reading, Terms } from '../../src/rules/rule';

/** Ten points at most, 70 demanded, nothing else said. */
function terms(changes: Partial<Terms> = {}): Terms {
  return {
    max: 10,
    target: 70,
    comparison: '>=',
    parameters: ruleParameters(),
    partialSteps: 'started',
    scale: null,
    ...changes,
  };
}

function reading(numerator: number, changes: Partial<Reading> = {}): Reading {
  const peers = { best: 90, worst: 10, place: 2, count: 3 };
  return { numerator, denominator: null, texts: [], peers, ...changes };
}

const peers = (changes: Partial<Reading['peers']>): Partial<Reading> => ({
  peers: { best: 90, worst: 10, place: 2, count: 3, ...changes },
});

/** What a rule says where nothing is cut off although the limit is met exactly. */
const perStep = (one: number, more = {}) =>
  terms({ parameters: ruleParameters({ perStep: one, ...more }) });

const levels: Scale = {
  code: 'DANH_HIEU',
  name: 'Danh hiệu',
  kind: 'levels',
  rungs: [
    { at: 'Nhất', percent: 60 },
    { at: 'Nhì', percent: 40 },
  ],
};
const named = (...texts: readonly string[]): Reading => reading(0, { texts });
const onScale = terms({ scale: levels });

describe('A verdict at its bound', () => {
  it.each<[string, RuleKind, Reading, Terms, string]>([
    [
      '10 articles of 1 point are all the points, none is lost',
      'count',
      reading(10),
      perStep(1),
      'each',
    ],
    ['11 articles are more than count', 'count', reading(11), perStep(1), 'most'],
    ['no article, no point', 'count', reading(0), perStep(1), 'none'],
    ['0 points were given, not cut off', 'judged', reading(0), terms(), 'given'],
    ['10 points were given, not cut off', 'judged', reading(10), terms(), 'given'],
    ['ten days at 1 point leave just nothing', 'lateness', reading(10), perStep(1), 'days'],
    [
      'eleven days would take more than there is',
      'lateness',
      reading(11),
      perStep(1),
      'nothingLeft',
    ],
    [
      'a bonus of exactly all the points',
      'netBonus',
      reading(10),
      perStep(1, { limit: 3 }),
      'each',
    ],
    ['a loss of exactly the limit', 'netBonus', reading(-3), perStep(1, { limit: 3 }), 'each'],
    ['a loss beyond it', 'netBonus', reading(-4), perStep(1, { limit: 3 }), 'least'],
    [
      'two cases leave exactly the floor',
      'perOccurrence',
      reading(2),
      perStep(2.5, { floor: 50 }),
      'each',
    ],
    ['three would leave less', 'perOccurrence', reading(3), perStep(2.5, { floor: 50 }), 'floor'],
    [
      'two cases at 30 % leave exactly 40 %',
      'percentOff',
      reading(2),
      perStep(30, { floor: 40 }),
      'each',
    ],
    ['three would leave less', 'percentOff', reading(3), perStep(30, { floor: 40 }), 'floor'],
    [
      'second place at 5 points less is exactly half',
      'rankInCluster',
      reading(50),
      perStep(5, { floor: 50 }),
      'steps',
    ],
    ['the best of the cluster', 'relativeToBest', reading(90), terms(), 'best'],
    [
      'less is better, and 0 is the best there can be',
      'relativeToBest',
      reading(0, peers({ best: 0 })),
      terms({ comparison: '<=' }),
      'best',
    ],
    [
      'less is better, and the best of all but 0',
      'relativeToBest',
      reading(4, peers({ best: 4 })),
      terms({ comparison: '<=' }),
      'best',
    ],
    [
      'less is better, and the best has 0',
      'relativeToBest',
      reading(4, peers({ best: 0 })),
      terms({ comparison: '<=' }),
      'part',
    ],
    [
      'all are equal',
      'minMaxInCluster',
      reading(50, peers({ best: 50, worst: 50 })),
      terms(),
      'equal',
    ],
    ['in the middle', 'minMaxInCluster', reading(50), terms(), 'between'],
    ['a level of the scale', 'level', named('Nhất'), onScale, 'rung'],
    ['a level that the scale does not have', 'level', named('Ba'), onScale, 'none'],
    ['levels that are all the points together', 'levelSum', named('Nhất', 'Nhì'), onScale, 'sum'],
    ['levels that are more', 'levelSum', named('Nhất', 'Nhất'), onScale, 'most'],
  ])('%s: %s', (_, kind, read, said, verdict) => {
    expect(rules[kind].verdict(read, said)).toBe(verdict);
  });
});
