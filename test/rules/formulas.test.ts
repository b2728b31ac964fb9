import { type RuleKind, ruleKinds } from '../../src/plan/criterion';
import { expression } from '../../src/plan/measure';
import { rules } from '../../src/rules';
import type { RuleCells } from '../../src/rules/rule';
import { sumFormula } from '../../src/rules/sum';
import { reachedFormula, resultFormula, targetFormula } from '../../src/rules/target';

/** Names where the workbook has references, so that formulas can be read. */
const cells: RuleCells = {
  numerator: 'KQ',
  denominator: null,
  texts: ['CHU_1', 'CHU_2'],
  peers: { best: 'NHAT', worst: 'CUOI', place: 'HANG', count: 'SO_DV' },
  max: 'DIEM',
  target: 'CT',
  atMost: 'KHONG_QUA',
  strict: 'HON_HAN',
  parameter: (key) => `[${key}]`,
  fullSteps: 'TRON',
  scaleAt: 'MUC',
  scalePercent: 'TY_LE',
};

const reached =
  'IF(HON_HAN,ROUND(KQ-CT,6)*IF(KHONG_QUA,-1,1)>0,ROUND(KQ-CT,6)*IF(KHONG_QUA,-1,1)>=0)';
/** Steps beyond (or short of) the target; `side` is the sign where less is better, then where more is. */
const steps = (side: string) => {
  const exact = `ROUND((KQ-CT)*IF(KHONG_QUA,${side})/IF([step]="",1,[step]),6)`;
  return `MAX(0,IF(TRON,INT(${exact}),-INT(-${exact})))`;
};
const way = '(KQ-N([from]))/(CT-N([from]))';
const days = 'MAX(0,-INT(-ROUND(KQ-N([from]),6)))';
const first = 'IF([from]="",MAX(0,KQ),MIN(MAX(0,KQ),[from]))';
const half = 'DIEM*IF([floor]="",50,[floor])/100';
const bounds = (test: string) => `SUMPRODUCT(--(MUC${test}KQ))`;
const counted = `IF(KHONG_QUA,IF(HON_HAN,${bounds('>')},${bounds('>=')}),IF(HON_HAN,${bounds('<')},${bounds('<=')}))`;
const nearest = `IF(KHONG_QUA,LARGE(MUC,${counted}),SMALL(MUC,${counted}))`;

const formulas: Readonly<Record<RuleKind, string>> = {
  threshold: `IF(${reached},DIEM,0)`,
  proportional: 'IF(ROUND(KQ-CT,6)>=0,DIEM,IF(ROUND(KQ*100-N([floor])*CT,6)<0,0,DIEM*KQ/(CT)))',
  steps: `DIEM*IFERROR(INDEX(TY_LE,MATCH(${nearest},MUC,0)),0)/100`,
  linear: `IF(CT=N([from]),IF(${reached},DIEM,0),IF(${way}<0,0,IF(${way}>=1,DIEM,DIEM*(N([floor])+(100-N([floor]))*${way})/100)))`,
  stepDeduction: `MAX(DIEM*N([floor])/100,DIEM-N([perStep])*${steps('1,-1')})`,
  stepBonus: `IF(${reached},MIN(DIEM,DIEM*N([floor])/100+N([perStep])*${steps('-1,1')}),0)`,
  count: 'MAX(0,MIN(DIEM,KQ*N([perStep])))',
  perOccurrence: `IF(IF([limit]="",FALSE,MAX(0,KQ)>=[limit]),0,MAX(DIEM*N([floor])/100,DIEM-(N([perStep])*${first}+N([beyond])*(MAX(0,KQ)-${first}))))`,
  percentOff: 'DIEM*MAX(N([floor]),100-N([perStep])*MAX(0,KQ))/100',
  zeroTolerance: 'IF(KQ=0,DIEM,0)',
  lateness: `IF(IF([limit]="",FALSE,KQ>[limit]),0,MAX(0,DIEM-N([perStep])*${days}))`,
  yesNo: 'IF(CHU_1="Có",DIEM,0)',
  shareOfUnits: 'IF(CHU_1="Có",DIEM,0)',
  level: 'DIEM*MAX(SUMPRODUCT((CHU_1=MUC)*TY_LE),SUMPRODUCT((CHU_2=MUC)*TY_LE))/100',
  levelSum: 'DIEM*MIN(100,SUMPRODUCT((CHU_1=MUC)*TY_LE)+SUMPRODUCT((CHU_2=MUC)*TY_LE))/100',
  judged: 'MAX(0,MIN(DIEM,KQ))',
  relativeToBest:
    'IF(KHONG_QUA,IF(KQ<=0,DIEM,MAX(0,DIEM*NHAT/KQ)),IF(NHAT<=0,0,MAX(0,DIEM*KQ/NHAT)))',
  halfAndHalf: `IF(IF(KHONG_QUA,KQ>CT,KQ<CT),MAX(0,IF(KHONG_QUA,${half}*CT/KQ,IF(CT<=0,0,${half}*KQ/CT))),IF(NHAT=CT,DIEM,${half}+(DIEM-${half})*(KQ-CT)/(NHAT-CT)))`,
  rankInCluster:
    'IF([perStep]="",IF(SO_DV=1,DIEM,DIEM*(N([floor])+(100-N([floor]))*(SO_DV-HANG)/(SO_DV-1))/100),MAX(DIEM*N([floor])/100,DIEM-[perStep]*(HANG-1)))',
  minMaxInCluster:
    'IF(NHAT=CUOI,DIEM,DIEM*(N([floor])+(100-N([floor]))*(KQ-CUOI)/(NHAT-CUOI))/100)',
  netBonus: 'MAX(-N([limit]),MIN(DIEM,KQ*N([perStep])))',
};

test.each(ruleKinds)('%s: what stands in its cells', (rule) => {
  expect(rules[rule].formula(cells)).toBe(formulas[rule]);
});

describe('a ratio', () => {
  const ratio = { ...cells, numerator: 'DAT', denominator: 'DU_KT' };

  test('as a result is a percentage of nine decimals', () => {
    expect(resultFormula(ratio)).toBe('ROUND(DAT*100/DU_KT,9)');
    expect(resultFormula(cells)).toBe('KQ');
  });

  test('compared with its target is not divided', () => {
    const ahead = 'ROUND(DAT*100-CT*DU_KT,6)*IF(KHONG_QUA,-1,1)';
    expect(reachedFormula(ratio)).toBe(`IF(HON_HAN,${ahead}>0,${ahead}>=0)`);
  });
});

test('an own target counts where there is a number, and only the more demanding one', () => {
  expect(targetFormula('CT', 'CAM_KET', 'KHONG_QUA')).toBe(
    'IF(ISNUMBER(CAM_KET)*(CAM_KET>=0),IF(KHONG_QUA,MIN(CT,CAM_KET),MAX(CT,CAM_KET)),CT)',
  );
});

test.each([
  ['A', 'A'],
  ['A + B', 'ROUND(A+B,6)'],
  ['A - 0.2*B', 'ROUND(A-0.2*B,6)'],
  ['0.2*A', 'ROUND(0.2*A,6)'],
  ['A + 0*B', 'ROUND(A+0*B,6)'],
])('the sum %s is %s in a cell', (text, formula) => {
  expect(sumFormula(expression(text), (code) => code)).toBe(formula);
});

test('a sum that begins with a minus keeps it', () => {
  expect(sumFormula(expression('-A + B'), (code) => code)).toBe('ROUND(-A+B,6)');
  expect(sumFormula(expression('-A'), (code) => code)).toBe('ROUND(-A,6)');
});
