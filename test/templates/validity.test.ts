import { validatePlan } from '../../src/plan/validatePlan';
import { baTo2025 } from '../../src/templates/baTo2025/plan';
import { baTo2025AfterMerger } from '../../src/templates/baTo2025/planAfterMerger';
import { blank } from '../../src/templates/blank';
import { teaching } from '../../src/templates/teaching';

describe('a built-in plan', () => {
  it.each([
    ['Ba Tơ 2025', baTo2025],
    ['Ba Tơ after the merger', baTo2025AfterMerger],
    ['the teaching plan', teaching],
    ['the blank plan', blank],
  ])('%s breaks no invariant', (_name, plan) => {
    expect(validatePlan(plan)).toEqual([]);
  });
});
