import { periodShown } from '../../../src/taskpane/closing/periodForm';
import { initialSetUp } from '../../../src/taskpane/setUp/setUpState';
import { type SetUpDraft, setUpView } from '../../../src/taskpane/setUp/setUpView';
import { emptyPaste, usualUnits } from '../../../src/taskpane/setUp/unitChoice';
import { baTo2025 } from '../../../src/templates/baTo2025/plan';
import { teaching } from '../../../src/templates/teaching';

const usual: SetUpDraft = {
  chosen: 'ba-to-2025',
  choice: usualUnits,
  period: null,
  wantsSamples: true,
};
const view = (draft: Partial<SetUpDraft>) => setUpView({ ...usual, ...draft }, initialSetUp);
const half = {
  ...{ code: '2026-H1', label: '6 tháng đầu năm 2026', kind: 'half' as const },
  ...{ start: '1/1/2026', end: '30.6.2026' },
};

test('a built-in plan comes with its units, its period and, where they are wished for, its samples', () => {
  const { plan, action, missing } = view({});
  expect(plan).toBe(baTo2025);
  expect(missing).toBeNull();
  expect(action).toEqual({
    kind: 'inject',
    template: 'ba-to-2025',
    withSamples: true,
    own: { units: null, period: null },
  });
});

test('another period is the scorebook’s own, its days as the sheets keep them', () => {
  const { action, missing } = view({ period: half });
  expect(missing).toBeNull();
  expect(action.own?.period).toEqual({ ...half, start: '2026-01-01', end: '2026-06-30' });
});

test.each([
  ['without a name', { label: ' ' }, { label: 'needed' }],
  ['that ends before it begins', { end: '31/12/2025' }, { end: 'reversed' }],
  ['with a day that does not exist', { start: '31/02/2026' }, { start: 'noSuchDay' }],
])('a period %s is told, and nothing can be made with it', (_, typed, faults) => {
  const { periodFaults, missing, action } = view({ period: { ...half, ...typed } });
  expect(periodFaults).toEqual(faults);
  expect(missing).toBe('period');
  expect(action.own?.period).toBeNull();
});

test('a list without a unit is no choice; units of one’s own get no invented figures', () => {
  const nothing = view({ choice: { ...usualUnits, by: 'paste' } });
  expect(nothing.missing).toBe('units');
  const later = view({ choice: { ...usualUnits, by: 'later', paste: emptyPaste } });
  expect(later.withSamples).toBeNull();
  expect(later.action.withSamples).toBe(false);
});

test('the plan of a file has no invented figures and is known by its file', () => {
  const plan = { is: 'plan' as const, file: 'Mẫu.xlsx', plan: teaching };
  const ofFile = setUpView({ ...usual, chosen: 'file' }, { ...initialSetUp, plan });
  expect(ofFile.plan).toBe(teaching);
  expect(ofFile.withSamples).toBeNull();
  expect(ofFile.action.template).toEqual({ file: 'Mẫu.xlsx' });
});

test('a period stands in its fields as people write days here', () => {
  expect(periodShown(baTo2025.period)).toMatchObject({ start: '01/01/2025', end: '31/12/2025' });
});
