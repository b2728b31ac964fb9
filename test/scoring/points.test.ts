import { criterion } from '../rules/build';
import { unitPoints } from '../../src/scoring/points';
import { unit } from './build';

const of = (appraised: ReadonlyMap<string, number> = new Map()) =>
  unitPoints(unit('BATO'), new Map(), appraised);

test('where nothing was computed there are no points, and nothing to spread', () => {
  expect(of().of(criterion())).toBeNull();
  expect(of().isSpread(criterion())).toBe(false);
});

test('appraised points need no computed ones', () => {
  expect(of(new Map([['TC1', 0]])).of(criterion())).toBe(0);
});
