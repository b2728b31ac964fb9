import { type Criterion } from '../../src/plan/criterion';
import { formatExpression } from '../../src/plan/measure';
import { sumDecimals } from '../../src/plan/decimals';
import { baTo2025 } from '../../src/templates/baTo2025/plan';

const { criteria, figures, relations } = baTo2025;

/** The 48 lines of the plan, counted through its text by hand. */
const lines = [
  ...['1.1', '1.2', '1.3', '1.4', '1.5', '1.6'],
  ...['2.1', '2.2', '2.3a', '2.3b', '2.4', '2.5', '2.6', '2.7'],
  ...['3.1', '3.2', '3.3', '3.4a', '3.4b', '3.5', '3.6', '3.7', '3.8'],
  ...['4.1', '4.2', '4.3a', '4.3b', '4.4', '4.5', '4.6', '4.7', '4.8', '4.9'],
  ...['4.10', '4.11', '4.12', '4.13', '4.14'],
  ...['5.1', '5.2'],
  ...['6.0', '6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.7'],
];

/** The criteria of a line: 4.3a has 4.3a.1 to 4.3a.5, 1.1 has 1.1a and 1.1b; 4.1 has nothing of 4.10. */
function criteriaOf(line: string): readonly Criterion[] {
  return criteria.filter(
    ({ code }) => code.startsWith(line) && !/^\d/.test(code.slice(line.length)),
  );
}

function measureOf({ measure: { numerator, denominator } }: Criterion): string {
  const below = denominator === null ? '' : ` / ${formatExpression(denominator)}`;
  return formatExpression(numerator) + below;
}

describe('the lines of the Ba Tơ plan', () => {
  it('are 48', () => {
    expect(new Set(lines).size).toBe(48);
  });

  it.each(lines)('line %s is scored', (line) => {
    expect(criteriaOf(line).length).toBeGreaterThan(0);
  });

  it('are all that is scored', () => {
    const scored = new Set(lines.flatMap(criteriaOf));
    expect(criteria.filter((criterion) => !scored.has(criterion))).toEqual([]);
  });

  it('say where in the plan they stand', () => {
    const ordinals = ['Một là', 'Hai là', 'Ba là', 'Bốn là', 'Năm là', 'Sáu là'];
    for (const { code, source } of criteria) {
      expect(source).toMatch(new RegExp(`^${ordinals[Number(code[0]) - 1] ?? ''}, câu \\d+$`));
    }
  });
});

describe('the 14 percentages that the plan demands', () => {
  const targets: readonly (readonly [line: string, percent: number, what: string])[] = [
    ['2.3a', 100, 'pass the test of political awareness'],
    ['2.3b', 75, 'good or excellent in it'],
    ['2.7', 100, 'of cadres and soldiers steadfast'],
    ['3.3', 100, 'of Party organisations rated good or better'],
    ['3.4a', 100, 'of cadres and Party members rated good or better'],
    ['3.4b', 20, 'of them excellent'],
    ['4.3a', 100, 'pass their training tests'],
    ['4.3b', 75, 'good or excellent in them'],
    ['4.5', 100, 'of the recruitment quota'],
    ['4.6', 100, 'of communes strong in defence and security'],
    ['4.7', 70, 'of communes comprehensively strong'],
    ['4.8', 95, 'of reservists called up'],
    ['4.9', 100, 'of reserve vehicles'],
    ['4.12', 100, 'of units follow Directive 79'],
  ];

  it.each(targets)('line %s: %d %% %s', (line, percent) => {
    for (const criterion of criteriaOf(line)) {
      expect(criterion).toMatchObject({ target: percent, comparison: '>=' });
    }
  });

  it('are the only ones: shares to which the plan gives no percentage have steps', () => {
    const withTarget = criteria.filter(
      ({ rule, measure, target }) =>
        target !== null && (measure.denominator !== null || rule === 'shareOfUnits'),
    );
    const expected = targets.flatMap(([line]) => criteriaOf(line));
    expect(withTarget).toEqual(expected);
  });
});

describe('the 5 prohibitions of the plan', () => {
  it.each([
    ['2.6', 'degeneration', 'group'],
    ['3.5', 'political insecurity', 'capBand'],
    ['4.1', 'being taken by surprise', 'none'],
    ['4.13', 'a disciplinary violation', 'capBand'],
    ['4.14', 'an incident that harms the force', 'unranked'],
  ] as const)('line %s: not one case of %s', (line, _what, gate) => {
    expect(criteriaOf(line)).toEqual([
      expect.objectContaining({ rule: 'zeroTolerance', target: 0, gate }),
    ]);
  });

  it('are the only criteria of that kind and the only ones with consequences', () => {
    const prohibitions = criteria.filter(({ rule }) => rule === 'zeroTolerance');
    expect(prohibitions.map(({ code }) => code)).toEqual(['2.6', '3.5', '4.1', '4.13', '4.14']);
    expect(
      criteria.filter(({ gate, rule }) => gate !== 'none' && rule !== 'zeroTolerance'),
    ).toEqual([]);
  });
});

describe('what a line looks at', () => {
  it.each([
    ['2.3b', 'the tested, not of those who passed', '/ NTCT_DUOC'],
    ['4.3b.2', 'the tested', '/ HL2_DUOC'],
    ['3.3', 'the rated', '/ TCD_XEPLOAI'],
    ['3.4b', 'the rated', '/ CBDV_XEPLOAI'],
    ['4.8.1', 'the quota, not those who could be called', '/ QNDB1_CHITIEU'],
  ])('%s: a share of %s', (code, _what, share) => {
    const criterion = criteria.find((candidate) => candidate.code === code);
    expect(criterion && measureOf(criterion)).toContain(share);
  });

  it('good or better means excellent and good', () => {
    const [criterion] = criteriaOf('3.4a');
    expect(criterion && measureOf(criterion)).toBe('CBDV_HTXS + CBDV_HTT / CBDV_XEPLOAI');
  });

  it('asks each unit whether it is strong, and counts the communes only', () => {
    for (const line of ['4.6', '4.7']) {
      const [criterion] = criteriaOf(line);
      expect(criterion?.rule).toBe('shareOfUnits');
      expect([...(criterion?.points.keys() ?? [])]).toEqual(['XA']);
    }
  });

  it('tells five groups of trainees apart', () => {
    expect(criteriaOf('4.3a')).toHaveLength(5);
    expect(criteriaOf('4.3b')).toHaveLength(5);
  });

  it('tells three activities of reservists apart', () => {
    expect(criteriaOf('4.8')).toHaveLength(3);
  });
});

describe('the points', () => {
  it.each(['XA', 'CQ', 'LLVT'])('of %s add up to 100 in quarters', (kind) => {
    const points = criteria.flatMap((criterion) => criterion.points.get(kind) ?? []);
    expect(sumDecimals(points)).toBe(100);
    expect(points.filter((most) => !Number.isInteger(most * 4))).toEqual([]);
  });

  it('say that they are a proposal', () => {
    expect(baTo2025.pointsNote).toContain('đề xuất');
  });
});

describe('the relations between figures', () => {
  const texts = relations.map(
    ({ left, operator, right }) =>
      `${formatExpression(left)} ${operator} ${formatExpression(right)}`,
  );

  it.each([
    'NTCT_KHA + NTCT_GIOI <= NTCT_DAT',
    'NTCT_DAT <= NTCT_DUOC',
    'NTCT_DUOC <= NTCT_PHAI',
    'HL5_DUOC <= HL5_PHAI',
    'CBDV_HTXS + CBDV_HTT + CBDV_HT + CBDV_KHT = CBDV_XEPLOAI',
    'TCD_XEPLOAI <= TCD_TONG',
    'QNDB2_COMAT <= QNDB2_LENHGOI',
    'QNDB2_LENHGOI <= QNDB2_CHITIEU',
    'VM_TOANDIEN => VM_QPAN',
    'KYLUAT_NGUOI <=> KYLUAT_VU',
    'CTNQ_VUOT <= CTNQ_DAT',
  ])('%s must hold', (text) => {
    expect(relations[texts.indexOf(text)]?.severity).toBe('error');
  });

  it.each(['TQ_NHAPNGU <= TQ_CHITIEU', 'CBDV_HTXS <= 0.2*CBDV_HTT', 'NHA_HOANTHANH <= NHA_GIAO'])(
    '%s is worth a look only',
    (text) => {
      expect(relations[texts.indexOf(text)]?.severity).toBe('warning');
    },
  );
});

describe('the plan as a document', () => {
  it('leaves number and date blank until it is signed', () => {
    expect(baTo2025.identity).toMatchObject({ number: '', date: '' });
  });

  it('discusses the two ambiguous targets and the base of the third', () => {
    const readings = baTo2025.openReadings.map(({ criterion }) => criterion);
    expect(readings).toEqual(['2.3b', '3.4b', '4.8.1']);
  });

  it('says who reports each figure', () => {
    expect(figures.filter(({ reporter }) => reporter === '')).toEqual([]);
  });

  it('lets nobody say that a prohibition does not apply', () => {
    const prohibited = ['ST_TRUONGHOP', 'MATCT_VU', 'BATNGO_LAN', 'KYLUAT_VU', 'BANCHAT_VU'];
    const excused = figures.filter(({ mayBeNotApplicable }) => mayBeNotApplicable);
    expect(excused.filter(({ code }) => prohibited.includes(code))).toEqual([]);
  });
});
