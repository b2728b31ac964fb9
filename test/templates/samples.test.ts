import { checkEntries } from '../../src/checks/checkEntries';
import { type Entries, entryFromCell, type Explanations, NO, YES } from '../../src/plan/entry';
import type { Finding, FindingCode } from '../../src/plan/finding';
import { scorePlan } from '../../src/scoring/scorePlan';
import { expectations, type Showing } from '../../src/templates/baTo2025/expectations';
import { baTo2025 } from '../../src/templates/baTo2025/plan';
import { samples, samplesReaching70 } from '../../src/templates/baTo2025/samples';
import { samplesAfterMerger } from '../../src/templates/baTo2025/samples/afterMerger';
import { explanationsOf } from '../../src/templates/baTo2025/samples/explanations';
import type { SampleEntries } from '../../src/templates/samples';

function entriesOf(given: SampleEntries): Entries {
  return new Map(
    [...given].map(([unit, row]) => [
      unit,
      new Map([...row].map(([figure, value]) => [figure, entryFromCell(value)])),
    ]),
  );
}

function textsOf(given: SampleEntries): Explanations {
  return new Map(
    [...given].map(([unit, row]) => [
      unit,
      new Map([...row].map(([figure, text]) => [figure, String(text)])),
    ]),
  );
}

function count(given: SampleEntries, figure: string, value: string): number {
  return [...given.values()].filter((row) => row.get(figure) === value).length;
}

const entries = entriesOf(samples);
const scored = scorePlan(baTo2025, entries);
const findings = checkEntries(baTo2025, entries, scored, undefined, {
  explanations: textsOf(explanationsOf(samples)),
});

function result(unit: string) {
  const found = scored.units.find((each) => each.unit === unit);
  if (!found) throw new Error(`No result for ${unit}`);
  return { ...found, ...found.official };
}

/** The units that were put into the samples to show something. */
function shown(what: Showing): readonly string[] {
  return expectations.filter(({ shows }) => shows === what).map(({ unit }) => unit);
}

function isAt({ place }: Finding, unit: string): boolean {
  return 'unit' in place && place.unit === unit;
}

describe('the sample figures', () => {
  it('are for every unit but the one that has returned nothing', () => {
    const silent = baTo2025.units.map(({ code }) => code).filter((code) => !samples.has(code));
    expect(silent).toEqual(shown('nothingReturned'));
  });

  it('have 13 of 19 communes comprehensively strong, or 14', () => {
    expect(count(samples, 'VM_TOANDIEN', YES)).toBe(13);
    expect(count(samples, 'VM_TOANDIEN', NO)).toBe(6);
    expect(count(samplesReaching70, 'VM_TOANDIEN', YES)).toBe(14);
    expect(count(samplesReaching70, 'VM_TOANDIEN', NO)).toBe(5);
  });

  it('have 6 of 8 comprehensively strong after the merger', () => {
    expect(count(samplesAfterMerger, 'VM_TOANDIEN', YES)).toBe(6);
    expect(samplesAfterMerger.size).toBe(8);
  });

  it.each([
    ['overQuota', 'relation.broken', 'warning'],
    ['brokenRelation', 'relation.broken', 'error'],
    ['belowTarget', 'target.short', 'warning'],
    ['missedByOne', 'target.short', 'warning'],
    ['bandCapped', 'gate.capBand', 'warning'],
    ['groupLost', 'gate.group', 'warning'],
    ['unranked', 'gate.unranked', 'warning'],
    ['missingFigure', 'missing.figure', 'error'],
    ['nothingReturned', 'missing.unit', 'error'],
    ['textForNumber', 'entry.notANumber', 'error'],
    ['unknownLevel', 'entry.unknownWord', 'error'],
    ['unknownAnswer', 'entry.unknownWord', 'error'],
    ['notApplicableRefused', 'entry.mustApply', 'error'],
    ['negative', 'entry.negative', 'error'],
    ['notWhole', 'entry.notWhole', 'error'],
    ['betweenSteps', 'entry.offStep', 'warning'],
    ['aboveMaximum', 'entry.aboveMaximum', 'warning'],
    ['zeroDenominator', 'target.noObject', 'note'],
  ] as const satisfies readonly (readonly [Showing, FindingCode, string])[])(
    'show "%s" as the finding %s (%s)',
    (what, code, severity) => {
      expect(shown(what).length).toBeGreaterThan(0);
      for (const unit of shown(what)) {
        const there = findings.filter((each) => isAt(each, unit));
        expect(there).toContainEqual(expect.objectContaining({ code, severity }));
      }
    },
  );

  it('say why something does not apply; the paper that recognises Ba Điền is still to be named', () => {
    expect(findings.filter(({ place }) => place.at === 'explanation')).toMatchObject([
      { code: 'missing.evidence', place: { unit: '21487', figure: 'VM_QPAN' } },
    ]);
  });

  it('have an error only where one was put on purpose', () => {
    const erring = new Set(
      findings.flatMap(({ severity, place }) =>
        severity === 'error' && 'unit' in place ? place.unit : [],
      ),
    );
    expect([...erring].sort()).toEqual([
      ...['21511', '21517', '21520', '21529'],
      ...['CQ05', 'CQ07', 'CQ08', 'CQ09', 'CQ10'],
    ]);
  });
});

describe('the ranking of the samples', () => {
  it('Ba Tơ is first with all but 0.2 points: "Khá" earns 80 % of 1 point', () => {
    expect(result('21484')).toMatchObject({ total: 99.8, rank: 1, band: 0 });
  });

  it('Ba Động has 96.5 points (all but the 3.5 for discipline) and cannot have the best band', () => {
    expect(result('21496')).toMatchObject({ total: 96.5, band: 1 });
  });

  it('Ba Dinh and Ba Giang share a rank: nothing tells them apart', () => {
    // 3.1: 80 % of 1.5 is 0.3 lost; 6.0: 80 % of 0.5 is 0.1 lost.
    expect(result('21499').total).toBe(99.6);
    expect(result('21500').total).toBe(99.6);
    expect(result('21499').rank).toBe(result('21500').rank);
  });

  it('Ba Liên stands before Ba Ngạc: equal totals, but more points in group 4', () => {
    // Both lose 2 (3.4b) + 0.2 (3.8) + 0.3, Ba Liên in 1.2, Ba Ngạc in 4.2.
    expect(result('21502').total).toBe(97.5);
    expect(result('21505').total).toBe(97.5);
    expect(result('21505').rank).toBe((result('21502').rank ?? 0) + 1);
  });

  it('Ba Khâm has no rank', () => {
    expect(result('21508')).toMatchObject({ status: 'gated', rank: null });
  });

  it('Ba Tô loses the 20 points of group 2, and 0.4 in 5.2', () => {
    expect(result('21523').total).toBe(79.6);
    expect(result('21523').groups.get('G2')).toBe(0);
  });

  it('Phòng Nội vụ has full points', () => {
    expect(result('CQ02')).toMatchObject({ total: 100, rank: 1, band: 0 });
  });

  it('fills every band', () => {
    expect(result('21532').band).toBe(1);
    expect(result('21535').band).toBe(2);
    expect(result('21538').band).toBe(3);
  });
});
