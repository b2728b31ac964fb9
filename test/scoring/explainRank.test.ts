import { entries as entriesOf, judged, plan, unit } from './build';
import { explainUnit } from '../../src/scoring/explain';
import { nothingDecided } from '../../src/scoring/result';
import { scorePlan } from '../../src/scoring/scorePlan';
import { explainedUnit, noReasons } from './explained';

const clusters = [
  { code: 'B', name: 'Cụm hai' },
  { code: 'A', name: 'Cụm một' },
];
const units = [
  unit('BATO', { name: 'Xã Ba Tơ' }),
  unit('BAVI', { name: 'Xã Ba Vì' }),
  unit('BALE', { name: 'Xã Ba Lế' }),
  unit('KHAC', { name: 'Phòng khác', cluster: 'B' }),
];
const of = plan([judged('A', 100)], { units, clusters });
/** Ba Lế has entered nothing; the best of all is in another cluster. */
const typed = { BATO: { A: 50 }, BAVI: { A: 80 }, KHAC: { A: 99 } };

describe('Why a unit has its rank', () => {
  it('only those of its cluster that are ranked count, and the one right ahead is named', () => {
    const found = explainedUnit(of, typed, 'BATO');
    expect(found.cluster).toEqual({ code: 'A', name: 'Cụm một' });
    expect(found.rank).toEqual({
      is: 'ranked',
      rank: 2,
      of: 2,
      ahead: {
        unit: { code: 'BAVI', name: 'Xã Ba Vì' },
        rank: 1,
        by: { is: 'total', difference: 30 },
      },
      equal: [],
    });
  });

  it('nobody is ahead of the first', () => {
    expect(explainedUnit(of, typed, 'BAVI').rank).toMatchObject({ rank: 1, of: 2, ahead: null });
    expect(explainedUnit(of, typed, 'KHAC').rank).toMatchObject({ rank: 1, of: 1, ahead: null });
  });

  it('who has entered nothing has no rank', () => {
    expect(explainedUnit(of, typed, 'BALE').rank).toEqual({ is: 'noFigures' });
  });

  it('equals are named', () => {
    const even = { ...typed, BALE: { A: 50 } };
    expect(explainedUnit(of, even, 'BATO').rank).toMatchObject({
      rank: 2,
      of: 3,
      equal: ['Xã Ba Lế'],
    });
  });

  it('a unit that the plan does not know cannot be explained', () => {
    const entries = entriesOf(typed);
    const scored = scorePlan(of, entries, nothingDecided);
    const about = { plan: of, entries, decided: nothingDecided, reasons: noReasons, scored };
    expect(explainUnit(about, 'KHONG_CO')).toBeNull();
  });
});
