import { figuresForUnit } from '../../../src/plan/applies';
import { relationSide } from '../../../src/plan/measure';
import { type FormLine, formLines } from '../../../src/sheets/unitWorkbook/formLines';
import { codeOf } from '../../../src/sheets/unitWorkbook/formLayout';
import { templates } from '../../../src/templates';
import { baTo2025 } from '../../../src/templates/baTo2025/plan';
import { criterion, measure, XA } from '../../rules/build';
import { figure, plan, unit } from '../../scoring/build';
import { unitOf } from './forms';

function codes(lines: readonly FormLine[], is: FormLine['is']): readonly string[] {
  return lines.filter((line) => line.is === is).map(codeOf);
}

describe('The lines of a form', () => {
  const cases = templates.flatMap(({ plan: whole }) =>
    whole.units.map((one) => [whole.identity.title, one.name, whole, one] as const),
  );

  it.each(cases)(
    '%s, %s: each figure that is asked of the unit once, and no other',
    (_, __, whole, one) => {
      const figures = codes(formLines(whole, one), 'figure');
      expect(new Set(figures).size).toBe(figures.length);
      expect(new Set(figures)).toEqual(figuresForUnit(whole, one));
    },
  );

  it('Phòng Nội vụ is not asked about recruits, a commune is', () => {
    const ofOffice = formLines(baTo2025, unitOf(baTo2025, 'CQ02'));
    const ofCommune = formLines(baTo2025, unitOf(baTo2025, '21490'));
    expect(codes(ofCommune, 'criterion')).toContain('4.5');
    expect(codes(ofOffice, 'criterion')).not.toContain('4.5');
    expect(codes(ofOffice, 'figure')).not.toContain('TQ_CHITIEU');
  });

  it('the number due for a test is in no measure and stands before the tested, the passed follow', () => {
    const lines = formLines(baTo2025, unitOf(baTo2025, '21490'));
    const first = lines.findIndex((line) => line.is === 'criterion' && codeOf(line) === '2.3a');
    expect(lines.slice(first, first + 4).map(codeOf)).toEqual([
      '2.3a',
      'NTCT_PHAI',
      'NTCT_DUOC',
      'NTCT_DAT',
    ]);
  });

  it('a figure that two criteria read stands below the first', () => {
    const whole = plan([
      criterion({ code: 'A', measure: measure('DAT', 'DU') }),
      criterion({ code: 'B', measure: measure('GIOI', 'DU') }),
    ]);
    expect(formLines(whole, unit('X')).map(codeOf)).toEqual(['I', 'A', 'DAT', 'DU', 'B', 'GIOI']);
  });

  it('a content group without a criterion of the unit is left out', () => {
    const whole = plan([
      criterion({ code: 'A', group: 'I', measure: measure('DAT', 'DU') }),
      criterion({ code: 'B', group: 'II', points: new Map([['PHONG', 5]]) }),
    ]);
    expect(codes(formLines(whole, unit('X', { kind: XA })), 'group')).toEqual(['I']);
  });

  it('a figure that a chain of relations leads to comes with the figure at its end', () => {
    const whole = plan([criterion({ code: 'A', measure: measure('DAT') })], {
      figures: ['TONG', 'DU', 'DAT'].map((code) => figure(code)),
      relations: [
        ['DAT', 'DU'],
        ['DU', 'TONG'],
      ].map(([left = '', right = ''], index) => ({
        code: `QH${index}`,
        left: relationSide(left),
        operator: '<=',
        right: relationSide(right),
        severity: 'error',
        meaning: '',
      })),
    });
    expect(codes(formLines(whole, unit('X')), 'figure')).toEqual(['TONG', 'DU', 'DAT']);
  });
});
