import { historyUnder, type Past } from './periods';

describe('places and points won or lost', () => {
  const since = (results: readonly (Past | undefined)[], now: number | null) =>
    historyUnder('none', {
      past: { BATO: results, BAVI: [[1, 9]] },
      now: { BATO: now, BAVI: 50 },
    }).BATO;

  it('are told against the period before', () => {
    expect(
      since(
        [
          [40, 3],
          [60.5, 2],
        ],
        70,
      ),
    ).toMatchObject({ places: 1, points: 9.5 });
    expect(since([[60, 1]], 40)).toMatchObject({ places: -1, points: -20 });
    expect(since([[70, 1]], 70)).toMatchObject({ places: 0, points: 0 });
  });

  it('or against the last one in which the unit was ranked', () => {
    expect(since([[40, 3], undefined, [99, null]], 70)).toMatchObject({ places: 2, points: 30 });
  });

  it('are unknown to a unit that was never ranked, or is not ranked now', () => {
    expect(since([[40, null]], 70)).toMatchObject({ places: null, points: null });
    expect(since([[40, 3]], null)).toMatchObject({ places: null, points: null });
  });

  it('where only the rank is known, only places are told', () => {
    expect(since([[null, 3]], 70)).toMatchObject({ places: 2, points: null });
  });

  it('are free of binary noise: 70.3 - 70.1 is 0.2', () => {
    expect(since([[70.1, 1]], 70.3)?.points).toBe(0.2);
  });
});
