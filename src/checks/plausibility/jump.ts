import type { Figure } from '../../plan/figure';
import { type Finding, finding } from '../../plan/finding';
import type { Plan } from '../../plan/plan';
import { aboutEntry, entryPlace, type Row } from '../about';
import { byUnit, type Odd } from './oddRows';
import { isFar, medianOf, usualOf } from './robust';
import { byCluster, type Compared, isSize, sizeOf } from './rows';

/**
 * The least spread of changes, as a logarithm: a fifth up or down is usual everywhere. So a figure
 * must at least double (e^(3.5*0.2) is 2.01) or halve beyond what the cluster's figures did.
 */
const LEAST_SPREAD = 0.2;

/** Counts that differ by less from what was to be expected are no jump: 2 -> 4 is none. */
const LEAST_DIFFERENCE = 10;

/** Of amounts, whose unit may be đồng or tỷ đồng: this share of the middle one in the cluster. */
const LEAST_SHARE = 0.1;

/** A figure of one unit in both periods. */
interface Pair {
  readonly row: Row;
  readonly before: number;
  readonly now: number;
}

/**
 * Counts and amounts that changed against the unit's own previous period by far more than they did
 * in its cluster, by unit code. The change is a ratio, on a logarithmic scale; see robust.ts for
 * what is far.
 */
export function checkJumps(
  plan: Plan,
  compared: readonly Compared[],
): ReadonlyMap<string, readonly Finding[]> {
  const figures = plan.figures.filter((figure) => isSize(figure) && !figure.steady);
  const clusters = byCluster(compared, ({ row }) => row.unit);
  const jumps = figures.flatMap((figure) =>
    clusters.flatMap((cluster) => jumpsIn(figure, pairsOf(figure, cluster))),
  );
  const before = new Map(compared.map((each) => [each.row.unit.code, each]));
  return byUnit(jumps, ({ row, finding: { place } }, all) => {
    const own = before.get(row.unit.code);
    const pairs = own ? figures.flatMap((figure) => pairsOf(figure, [own])) : [];
    const labels = all.flatMap(({ finding: one }) =>
      one.code === 'plausible.jump' ? [one.values.label] : [],
    );
    const values = {
      ...{ unit: row.unit.name, figures: all.length, compared: pairs.length },
      labels,
    };
    return finding('plausible.rowJumped', 'warning', place, values);
  });
}

function pairsOf({ code }: Figure, compared: readonly Compared[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const { row, before: entryBefore } of compared) {
    if (!row.asked.has(code)) continue;
    const before = sizeOf(entryBefore(code));
    const now = before === null ? null : sizeOf(row.entry(code));
    if (before !== null && now !== null) pairs.push({ row, before, now });
  }
  return pairs;
}

/** The jumps of one figure in one cluster. */
function jumpsIn(figure: Figure, pairs: readonly Pair[]): readonly Odd[] {
  const isCount = figure.type === 'count';
  const share = LEAST_SHARE * medianOf(pairs.map(({ before }) => before));
  // Added to both sides, so that 0 has a logarithm and small numbers do not weigh much.
  const added = isCount ? 1 : share;
  if (added === 0) return [];
  const changes = pairs.map(({ before, now }) => Math.log((now + added) / (before + added)));
  const usual = usualOf(changes);
  if (!usual) return [];
  const factor = Math.exp(usual.middle);
  const leastDifference = isCount ? LEAST_DIFFERENCE : share;
  return pairs
    .filter(({ before, now }, index) => {
      const expected = (before + added) * factor - added;
      return (
        isFar(usual, changes[index] ?? usual.middle, LEAST_SPREAD) &&
        Math.abs(now - expected) >= leastDifference
      );
    })
    .map(({ row, before, now }) => {
      const usualChange = Math.round((factor - 1) * 100);
      const about = { ...aboutEntry(row, figure.code), before, now };
      const values = { ...about, usual: usualChange, units: pairs.length };
      const place = entryPlace(row, figure.code);
      return { row, finding: finding('plausible.jump', 'warning', place, values) };
    });
}
