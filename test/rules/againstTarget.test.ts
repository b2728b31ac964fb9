import { againstTargetFormula, type OutcomeCells } from '../../src/rules/outcome';
import { criterion, measure } from './build';

const cells: OutcomeCells = {
  figure: (code) => `$${code}`,
  max: 'MAX',
  target: 'TARGET',
  atMost: 'LESS',
  strict: 'STRICT',
  parameter: (key) => key,
  fullSteps: 'FULL',
  scaleAt: '',
  scalePercent: '',
  decimals: '2',
  peers: { best: '0', worst: '0', place: '1', count: '1' },
  policyIs: () => 'FALSE',
};
const said = { reached: '"đạt"', short: '"chưa đạt"', none: '""' };

test('a ratio is held against its target where all figures are there and something is to be divided by', () => {
  const trained = criterion({ measure: measure('DAT', 'PHAI'), target: 70 });
  const ahead = 'ROUND($DAT*100-TARGET*$PHAI,6)*IF(LESS,-1,1)';
  expect(againstTargetFormula(trained, cells, 'SCORED', said)).toBe(
    `IFERROR(IF(AND(SCORED,COUNT($DAT,$PHAI)=2),` +
      `IF($PHAI>0,IF(IF(STRICT,${ahead}>0,${ahead}>=0),"đạt","chưa đạt"),""),""),"")`,
  );
});

test('an amount is held against its target as it is', () => {
  const cases = criterion({ measure: measure('VU'), target: 0, comparison: '<=' });
  const ahead = 'ROUND($VU-TARGET,6)*IF(LESS,-1,1)';
  expect(againstTargetFormula(cases, cells, 'SCORED', said)).toBe(
    `IFERROR(IF(AND(SCORED,COUNT($VU)=1),IF(IF(STRICT,${ahead}>0,${ahead}>=0),"đạt","chưa đạt"),""),"")`,
  );
});
