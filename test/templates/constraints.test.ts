import { formatExpression } from '../../src/plan/measure';
import { baTo2025 } from '../../src/templates/baTo2025/plan';

const { figures, relations } = baTo2025;
const severities = new Map(
  relations.map(({ left, operator, right, severity }) => [
    `${formatExpression(left)} ${operator} ${formatExpression(right)}`,
    severity,
  ]),
);

/** The five head counts of a test: good and excellent <= passed <= tested <= due. */
const ofTest = (prefix: string) => [
  `${prefix}_KHA + ${prefix}_GIOI <= ${prefix}_DAT`,
  `${prefix}_DAT <= ${prefix}_DUOC`,
  `${prefix}_DUOC <= ${prefix}_PHAI`,
];

/** The four ratings add up to the rated, of whom there are no more than there are. */
const ofRating = (prefix: string) => [
  `${prefix}_HTXS + ${prefix}_HTT + ${prefix}_HT + ${prefix}_KHT = ${prefix}_XEPLOAI`,
  `${prefix}_XEPLOAI <= ${prefix}_TONG`,
];

const ofReservists = (activity: number) => [
  `QNDB${activity}_COMAT <= QNDB${activity}_LENHGOI`,
  `QNDB${activity}_LENHGOI <= QNDB${activity}_CHITIEU`,
];

describe('what each line of the plan demands of its figures, line by line', () => {
  it.each<[line: string, ...string[]]>([
    ['1.4', 'CTNQ_VUOT <= CTNQ_DAT', 'CTNQ_DAT <= CTNQ_GIAO'],
    ['2.3a, 2.3b', ...ofTest('NTCT')],
    ['2.7', 'CBCS_DAT <= CBCS_TONG'],
    ['3.3', ...ofRating('TCD')],
    ['3.4a, 3.4b', ...ofRating('CBDV')],
    ['4.3a, 4.3b', ...[1, 2, 3, 4, 5].flatMap((group) => ofTest(`HL${group}`))],
    ['4.6, 4.7', 'VM_TOANDIEN => VM_QPAN'],
    ['4.8', ...[1, 2, 3].flatMap(ofReservists)],
    ['4.9', 'PTKT_HUYDONG <= PTKT_CHITIEU'],
    ['4.13', 'KYLUAT_NGUOI <=> KYLUAT_VU'],
  ])('%s: must hold', (_line, ...texts) => {
    expect(texts.map((text) => [text, severities.get(text)])).toEqual(
      texts.map((text) => [text, 'error']),
    );
  });

  it.each([
    ['3.4b: the ceiling of the Party guidance', 'CBDV_HTXS <= 0.2*CBDV_HTT'],
    ['4.5: a quota above 0 or KAD', 'TQ_CHITIEU > 0'],
    ['4.5: more enlisted than the quota', 'TQ_NHAPNGU <= TQ_CHITIEU'],
    ['6.4: more houses than were assigned', 'NHA_HOANTHANH <= NHA_GIAO'],
  ])('%s is worth a look', (_what, text) => {
    expect(severities.get(text)).toBe('warning');
  });

  it('what is counted in people, cases and papers is whole: 2.6, 3.5, 4.1, 4.13, 4.14 among them', () => {
    const counted = ['người', 'vụ', 'vụ việc', 'lần', 'trường hợp', 'tổ chức', 'chiếc', 'văn kiện'];
    const found = figures.filter(({ unitOfMeasure }) => counted.includes(unitOfMeasure));
    expect(found.filter(({ type }) => type !== 'count')).toEqual([]);
    for (const code of ['ST_TRUONGHOP', 'MATCT_VU', 'BATNGO_LAN', 'KYLUAT_VU', 'BANCHAT_VU']) {
      expect(found.map((figure) => figure.code)).toContain(code);
    }
  });
});

describe('what must be said beside the figures', () => {
  const asking = (what: 'needsReason' | 'needsEvidence') =>
    figures.filter((figure) => figure[what]).map(({ code }) => code);

  it('a reason, where a quota or a Party committee that others have is said not to apply', () => {
    expect(asking('needsReason')).toEqual([
      'DAT_TSVM',
      'TQ_CHITIEU',
      'QNDB1_CHITIEU',
      'QNDB2_CHITIEU',
      'QNDB3_CHITIEU',
      'PTKT_CHITIEU',
    ]);
  });

  it('a document, where somebody else recognises the result', () => {
    expect(asking('needsEvidence')).toEqual([
      'DAT_TSVM',
      'DAT_MMTB',
      'DAT_DVT',
      'VM_QPAN',
      'VM_TOANDIEN',
    ]);
  });

  it('no reason is asked for where KAD is no answer', () => {
    const asked = figures.filter(({ needsReason }) => needsReason);
    expect(asked.filter(({ mayBeNotApplicable }) => !mayBeNotApplicable)).toEqual([]);
  });
});
