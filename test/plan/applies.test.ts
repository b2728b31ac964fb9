import { criteriaForKind, figuresForKind, relationsForKind } from '../../src/plan/applies';
import { baTo2025 } from '../../src/templates/baTo2025/plan';

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
