import { closingTexts } from '../../messages/closingTexts';
import { resultNoteText } from '../../messages/resultNoteText';
import { periodsTexts, pointsTexts, rankingTexts } from '../../messages/sheetTexts/results';
import { commonTexts } from '../../messages/sheetTexts/titles';
import type { CellValue } from '../../plan/entry';
import type { Plan } from '../../plan/plan';
import { outcomeMarks } from '../../rules/outcome';
import type { RankedResult } from '../../scoring/result';
import { type NoteSources, resultNotes } from '../../scoring/resultNotes';
import type { ScoredPlan } from '../../scoring/scorePlan';
import { closedCodes as codes, type ClosedLine, type ClosedResult } from './closedResult';

/** A plan's result as it is to be closed: units by cluster and place, everything as values. */
export function closedOf(
  plan: Plan,
  scored: ScoredPlan,
  sources: NoteSources,
  figuresNote: string,
): ClosedResult {
  const { identity, period, criteria } = plan;
  const has = (role: 'bonus' | 'penalty'): boolean => criteria.some((one) => one.role === role);
  const { headings } = rankingTexts;
  const clusters = plan.clusters.filter(({ code }) =>
    scored.units.some(({ cluster }) => cluster === code),
  );
  return {
    plan: {
      id: identity.id,
      version: identity.version,
      // As the head of the sheet has it.
      issuer: identity.issuer.toUpperCase(),
      title: identity.title,
    },
    period: { code: period.code, label: period.label },
    figuresNote,
    clusters,
    columns: [
      ...plan.groups.map(({ code, ordinal }) => ({ code: codes.group(code), heading: ordinal })),
      ...(has('bonus') ? [{ code: codes.bonus, heading: closingTexts.bonus }] : []),
      ...(has('penalty') ? [{ code: codes.penalty, heading: closingTexts.penalty }] : []),
      { code: codes.total, heading: headings.total },
      { code: codes.rank, heading: headings.rank },
      { code: codes.band, heading: headings.band },
      ...(isCombined(plan)
        ? [
            { code: codes.combined, heading: periodsTexts.combined },
            { code: codes.combinedRank, heading: periodsTexts.combinedRank },
            { code: codes.combinedBand, heading: periodsTexts.combinedBand },
          ]
        : []),
      { code: codes.note, heading: commonTexts.note },
    ],
    lines: clusters.flatMap(({ code }) =>
      scored.units
        .filter(({ cluster }) => cluster === code)
        .sort((one, other) => one.ordinal - other.ordinal)
        .map((unit) => lineOf(plan, scored, sources, unit)),
    ),
  };
}

function lineOf(
  plan: Plan,
  scored: ScoredPlan,
  sources: NoteSources,
  result: RankedResult,
): ClosedLine {
  const { unit, cluster, official, rank, band } = result;
  return {
    unit,
    cluster,
    name: plan.units.find(({ code }) => code === unit)?.name ?? unit,
    values: new Map<string, CellValue>([
      ...[...official.groups].map(
        ([code, points]) =>
          [
            codes.group(code),
            (official.available.get(code) ?? 0) > 0 ? points : outcomeMarks.notForUnit,
          ] as const,
      ),
      [codes.bonus, official.bonus],
      [codes.penalty, official.penalty],
      [codes.total, official.total],
      [codes.rank, rank ?? pointsTexts.noRank],
      [codes.band, rank === null ? '' : (plan.bands[band]?.name ?? '')],
      ...combinedValues(scored, unit),
      [codes.note, resultNoteText(plan, resultNotes(plan, scored, sources, result))],
    ]),
  };
}

/** Whether earlier periods and the present one come to something together. */
function isCombined({ history }: Plan): boolean {
  return history.periods.length > 0 && history.rule !== 'none';
}

function combinedValues(
  { history }: ScoredPlan,
  code: string,
): readonly (readonly [string, CellValue])[] {
  const own = history.find(({ unit }) => unit === code);
  // Without a rank in the present period what stands there is of the earlier ones alone: no result.
  if (own?.combinedRank == null) return [];
  return [
    [codes.combined, own.combined ?? ''],
    [codes.combinedRank, own.combinedRank],
    [codes.combinedBand, own.combinedBand],
  ];
}
