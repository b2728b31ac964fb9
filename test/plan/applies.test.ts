import {
  criteriaForKind,
  criteriaForUnit,
  figuresForKind,
  figuresForUnit,
  pointsFor,
  relationsForKind,
} from '../../src/plan/applies';
import { baTo2025 } from '../../src/templates/baTo2025/plan';
import { teaching } from '../../src/templates/teaching';
import { measure } from '../rules/build';
import { judged, plan, unit } from '../scoring/build';

describe('what a kind of unit is asked', () => {
  it('a commune trains its militia, not the officers', () => {
    const codes = criteriaForKind(baTo2025, 'XA').map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['4.3a.2', '4.3a.3', '4.3a.4']));
    expect(codes).not.toContain('4.3a.1');
  });

  it('includes figures that only bound others: how many had to be tested', () => {
    const figures = figuresForKind(baTo2025, 'XA');
    expect(figures).toContain('HL2_DUOC');
    expect(figures).toContain('HL2_PHAI');
  });

  it('leaves out figures of other kinds, and the relations between them', () => {
    expect(figuresForKind(baTo2025, 'CQ')).not.toContain('HL2_PHAI');
    const relations = relationsForKind(baTo2025, 'CQ').map(({ code }) => code);
    expect(relations).toContain('QH_CBDV_HTXS');
    expect(relations).not.toContain('QH_HL2_DUOC');
  });
});

describe('content that one unit registered', () => {
  const [baTo, baVi, office] = [unit('BATO'), unit('BAVI'), unit('NV', { kind: 'phong' })];
  const own = judged('RIENG', 10, { onlyFor: 'BATO', measure: measure('VUON_MAU') });
  const local = plan([judged('A', 90), own], { units: [baTo, baVi, office] });
  const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);

  it('is scored for that unit and for no kind', () => {
    expect(codes(criteriaForUnit(local, baTo))).toEqual(['A', 'RIENG']);
    expect(codes(criteriaForUnit(local, baVi))).toEqual(['A']);
    expect(codes(criteriaForKind(local, 'xa'))).toEqual(['A']);
  });

  it('asks its figures of that unit only', () => {
    expect(figuresForUnit(local, baTo)).toEqual(new Set(['A', 'VUON_MAU']));
    expect(figuresForUnit(local, baVi)).toEqual(new Set(['A']));
    expect(figuresForUnit(local, office)).toEqual(new Set());
    expect(figuresForKind(local, 'xa')).toEqual(new Set(['A']));
  });

  it('brings points to that unit, if its kind has any', () => {
    expect(pointsFor(own, baTo)).toBe(10);
    expect(pointsFor(own, baVi)).toBeUndefined();
    expect(pointsFor({ ...own, points: new Map([['phong', 10]]) }, baTo)).toBeUndefined();
    expect(pointsFor({ ...own, onlyFor: null }, baVi)).toBe(10);
    expect(pointsFor({ ...own, onlyFor: null }, office)).toBeUndefined();
  });

  it('with 0 points still applies: 0 is not "not for you"', () => {
    expect(pointsFor(judged('PHU', 0), baTo)).toBe(0);
  });

  it('asks for the figures that bound its own', () => {
    const tied = {
      ...local,
      relations: teaching.relations.slice(0, 1).map((relation) => ({
        ...relation,
        left: measure('VUON_MAU').numerator,
        right: measure('VUON').numerator,
      })),
    };
    expect(figuresForUnit(tied, baTo)).toEqual(new Set(['A', 'VUON_MAU', 'VUON']));
    expect(figuresForUnit(tied, baVi)).toEqual(new Set(['A']));
    expect(relationsForKind(tied, 'xa')).toEqual([]);
  });
});
