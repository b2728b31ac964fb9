import { type OutcomeCells, outcomeFormula, resultInClusterFormula } from '../../src/rules/outcome';
import { type PeerCells, peerFormulas, placeFormula } from '../../src/rules/peers';
import { criterion, measure } from './build';

/** Names where the workbook has references, so that formulas can be read. */
const cells: OutcomeCells = {
  figure: (code) => code,
  max: 'DIEM',
  target: 'CT',
  atMost: 'KHONG_QUA',
  strict: 'HON_HAN',
  parameter: (key) => `[${key}]`,
  fullSteps: 'TRON',
  scaleAt: 'MUC',
  scalePercent: 'TY_LE',
  decimals: 'SO_LE',
  peers: { best: 'NHAT', worst: 'CUOI', place: 'HANG', count: 'SO_DV' },
  policyIs: (policy) => `KHI_KAD="${policy}"`,
};
const policy = 'IF(KHI_KAD="full",DIEM,IF(KHI_KAD="zero",0,"KAD"))';

test('one figure: not for the unit, KAD, blank, wrong, and then its points', () => {
  const one = criterion({ rule: 'zeroTolerance', measure: measure('SO_VU') });
  expect(outcomeFormula(one, cells)).toBe(
    `=IFERROR(IF(DIEM="","–",IF(SO_VU="KAD",${policy},IF(SO_VU="","thiếu",` +
      'IF(AND(COUNT(SO_VU)=1,MIN(SO_VU)>=0,NOT(OR(ISLOGICAL(SO_VU)))),' +
      'ROUND(ROUND(IF(SO_VU=0,DIEM,0),9),SO_LE),"sai")))),"sai")',
  );
});

test('a ratio: every figure is looked at, and a denominator of 0 has no object', () => {
  const one = criterion({ rule: 'relativeToBest', measure: measure('A + B', 'A + C') });
  const all = 'A,B,C';
  const below = 'ROUND(A+C,6)';
  const result = `ROUND(ROUND(A+B,6)*100/${below},9)`;
  const valid = `AND(COUNT(${all})=3,MIN(${all})>=0,NOT(OR(ISLOGICAL(A),ISLOGICAL(B),ISLOGICAL(C))))`;
  const points = `IF(KHONG_QUA,IF(${result}<=0,DIEM,MAX(0,DIEM*NHAT/${result})),IF(NHAT<=0,0,MAX(0,DIEM*${result}/NHAT)))`;
  expect(outcomeFormula(one, cells)).toBe(
    `=IFERROR(IF(DIEM="","–",IF(OR(A="KAD",B="KAD",C="KAD"),${policy},` +
      `IF(OR(A="",B="",C=""),"thiếu",IF(${valid},` +
      `IF(${below}<=0,${policy},ROUND(ROUND(${points},9),SO_LE)),"sai")))),"sai")`,
  );
});

test('what a unit brings into a comparison is blank wherever there is nothing to compare', () => {
  const one = criterion({ rule: 'rankInCluster', measure: measure('DAT', 'DU_KT') });
  expect(resultInClusterFormula(one, cells)).toBe(
    '=IFERROR(IF(DIEM="","",IF(OR(DAT="KAD",DU_KT="KAD"),"",IF(OR(DAT="",DU_KT=""),"",' +
      'IF(AND(COUNT(DAT,DU_KT)=2,MIN(DAT,DU_KT)>=0,NOT(OR(ISLOGICAL(DAT),ISLOGICAL(DU_KT)))),' +
      'IF(DU_KT<=0,"",ROUND(DAT*100/DU_KT,9)),"")))),"")',
  );
});

test('yes or no, and nothing else', () => {
  const one = criterion({ rule: 'yesNo', measure: measure('DA_NOP') });
  expect(outcomeFormula(one, cells)).toContain('IF(OR(DA_NOP="Có",DA_NOP="Không"),ROUND(');
});

test('levels that are all on the scale', () => {
  const one = criterion({ rule: 'level', measure: measure('A + B') });
  expect(outcomeFormula(one, cells)).toContain(
    'IF(AND(SUMPRODUCT(--(A=MUC))>0,SUMPRODUCT(--(B=MUC))>0),ROUND(',
  );
});

describe('among the units of a cluster', () => {
  const peers: PeerCells = {
    sameCluster: 'CUM,CUM_1',
    results: 'CAC_KQ',
    ownResult: 'KQ',
    places: 'CAC_HANG',
    placesFromLast: 'TU_CUOI',
    ownPlace: 'HANG',
  };
  const less = '"<"&(KQ-ABS(KQ)*1E-14)';
  const more = '">"&(KQ+ABS(KQ)*1E-14)';

  test('a place counts who is better, the place from the last who is worse', () => {
    expect(placeFormula(peers, 'KHONG_QUA', 'best')).toBe(
      `IF(KQ="","",1+COUNTIFS(CUM,CUM_1,CAC_KQ,IF(KHONG_QUA,${less},${more})))`,
    );
    expect(placeFormula(peers, 'KHONG_QUA', 'worst')).toBe(
      `IF(KQ="","",1+COUNTIFS(CUM,CUM_1,CAC_KQ,IF(KHONG_QUA,${more},${less})))`,
    );
  });

  test('the best is the mean of those in first place, which are equal', () => {
    expect(peerFormulas(peers)).toEqual({
      best: 'ROUND(AVERAGEIFS(CAC_KQ,CUM,CUM_1,CAC_HANG,1),9)',
      worst: 'ROUND(AVERAGEIFS(CAC_KQ,CUM,CUM_1,TU_CUOI,1),9)',
      place: 'HANG',
      count: 'COUNTIFS(CUM,CUM_1,CAC_HANG,">0")',
    });
  });
});
