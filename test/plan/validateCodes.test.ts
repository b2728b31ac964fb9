import type { Plan } from '../../src/plan/plan';
import { validatePlan } from '../../src/plan/validatePlan';
import { teaching } from '../../src/templates/teaching';
import { planWith, planWithFigure, planWithUnit } from './changedPlan';
import { band } from '../../src/templates/build/results';

const { bands, clusters, criteria, figures, groups, relations, scales, unitKinds, units } =
  teaching;

/** The row again, with its code in the other case: a formula takes both for one. */
function again<Row extends { readonly code: string }>(rows: readonly Row[], at: number): Row[] {
  const row = rows[at];
  if (row === undefined) throw new Error(`No row ${at}`);
  return [...rows, { ...row, code: row.code.toLowerCase() }];
}

describe('two rows with one code', () => {
  const twice: readonly (readonly [table: string, plan: Plan, place: object])[] = [
    ['groups', planWith({ groups: again(groups, 1) }), { at: 'group', group: 'ii' }],
    ['criteria', planWith({ criteria: again(criteria, 0) }), { at: 'criterion', criterion: '1.1' }],
    ['figures', planWith({ figures: again(figures, 0) }), { at: 'figure', figure: 'kt_du' }],
    ['scales', planWith({ scales: again(scales, 0) }), { at: 'scale', scale: 'muc' }],
    [
      'relations',
      planWith({ relations: again(relations, 1) }),
      { at: 'relation', relation: 'qh_dat' },
    ],
    ['unitKinds', planWith({ unitKinds: again(unitKinds, 0) }), { at: 'kind', kind: 'to' }],
    ['clusters', planWith({ clusters: again(clusters, 0) }), { at: 'cluster', cluster: 'lop' }],
    ['units', planWith({ units: again(units, 3) }), { at: 'unit', unit: 'to04' }],
  ];

  it.each(twice)('are found among the %s, in either case', (table, plan, place) => {
    expect(validatePlan(plan)).toContainEqual(
      expect.objectContaining({
        code: 'plan.duplicateCode',
        severity: 'error',
        place: { ...place, field: 'code', nth: 1 },
        values: expect.objectContaining({ table }) as unknown,
      }),
    );
  });

  it('are found among the bands by their names', () => {
    const twin = planWith({ bands: [...bands.slice(0, 3), band('khá', 0)] });
    expect(validatePlan(twin)).toEqual([
      {
        code: 'plan.duplicateCode',
        severity: 'error',
        place: { at: 'band', band: 'khá', field: 'name', nth: 1 },
        values: { table: 'bands', code: 'khá' },
      },
    ]);
  });
});

describe('a code', () => {
  it('must not be blank', () => {
    expect(validatePlan(planWithUnit('TO02', { code: ' ' }))).toEqual([
      {
        code: 'plan.missingCode',
        severity: 'error',
        place: { at: 'unit', unit: '', field: 'code', nth: 0 },
        values: { table: 'units' },
      },
    ]);
  });

  it.each(['SỐ_LIỆU', '1_KT', 'KT DU', 'KT-DU'])(
    'of a figure that formulas cannot hold is refused: %s',
    (code) => {
      expect(validatePlan(planWithFigure('KT_DU', { code }))).toContainEqual({
        code: 'plan.codeNotPlain',
        severity: 'error',
        place: { at: 'figure', figure: code, field: 'code' },
        values: { code },
      });
    },
  );

  it.each(['CT79', 'HL1', 'xfd1', 'R1C1', 'R'])('of a figure that reads as a cell: %s', (code) => {
    expect(validatePlan(planWithFigure('KT_DU', { code }))).toContainEqual(
      expect.objectContaining({ code: 'plan.codeLooksLikeCell', severity: 'warning' }),
    );
  });

  it.each(['CT79_NGHIEM', 'XFE1', 'TSVM', 'HL1_DAT'])('that is no cell: %s', (code) => {
    const codes = validatePlan(planWithFigure('KT_DU', { code })).map((finding) => finding.code);
    expect(codes).not.toContain('plan.codeLooksLikeCell');
  });
});
