import type { Messages } from '../../messages';
import { gateSentence, obstacleSentence, rankSentences } from '../../messages/explanations';
import { roundHalfUp } from '../../rules/round';
import { SUM_DECIMALS } from '../../rules/sum';
import type { PointComparison, RankExplanation } from '../../scoring/explain/rankExplanation';
import type { PointExplanation } from '../../scoring/explain/pointExplanation';
import type { UnitExplanation } from '../../scoring/explain/explanation';
import { waySections } from './wayView';

/** One criterion in a unit's card: a press shows why. */
export interface PointLine {
  readonly code: string;
  readonly name: string;
  readonly points: string;
  /** Less than there is to have: full points need no second look. */
  readonly isShort: boolean;
  /** What is lacking and would bring points, in short; null: no number says so. */
  readonly need: string | null;
  /** How many points were lost; null where the criterion's points are spread over the others. */
  readonly lost: number | null;
}

/** A section of sentences with its title. */
export interface Section {
  readonly key: string;
  readonly title: string;
  readonly sentences: readonly string[];
  /** What is listed below the sentences. */
  readonly list: readonly string[];
}

/** One content group with its sum. */
export interface GroupView {
  readonly code: string;
  readonly title: string;
  readonly points: string;
  readonly note: string;
}

/** A unit's card as the pane shows it. */
export interface UnitView {
  readonly title: string;
  readonly about: string;
  readonly points: string;
  readonly sections: readonly Section[];
  /** Criteria with lost points, the most lost first; those with full points; those that do not apply. */
  readonly lost: readonly PointLine[];
  readonly full: readonly PointLine[];
  readonly spread: readonly PointLine[];
  readonly groups: readonly GroupView[];
  /** Bonus, penalty and tie-breakers, which are in no group's sum. */
  readonly others: readonly PointLine[];
}

/** Puts a unit's whole result into words. */
export function unitView(unit: UnitExplanation, messages: Messages): UnitView {
  const { pane, explanations, number } = messages;
  const texts = pane.explain;
  const { total, rank, quotas } = unit;
  const applying = unit.points.filter(({ max }) => max !== null);
  const gated = unit.points.filter(({ gate }) => gate !== null);
  const lineOf = (point: PointExplanation): PointLine => pointLine(point, messages);
  const scored = applying.filter(({ role }) => role === 'scored').map(lineOf);
  return {
    title: unit.unit.name,
    about: unit.cluster.name,
    points: texts.total(total.total),
    sections: [
      {
        key: 'rank',
        title: texts.rankTitle,
        sentences: rankSentences(rank, explanations),
        list: [],
      },
      ...comparedSections(rank, messages),
      { key: 'band', title: texts.bandTitle, ...bandWords(unit, explanations) },
      ...waySections(unit.ways, messages),
      {
        key: 'total',
        title: texts.totalTitle,
        sentences: explanations.total(total),
        list: [],
      },
      ...(gated.length > 0
        ? [
            {
              key: 'gates',
              title: texts.gateTitle,
              sentences: gated.map(
                ({ criterion, gate }) =>
                  `${criterion.code} ${criterion.name}: ${gate ? gateSentence(gate, explanations) : ''}`,
              ),
              list: [],
            },
          ]
        : []),
      ...(quotas.length > 0
        ? [
            {
              key: 'quota',
              title: texts.quotaTitle,
              sentences: quotas.map((quota) => explanations.quotas[quota.state](quota)),
              list: [],
            },
          ]
        : []),
    ],
    lost: scored
      .filter(({ lost }) => lost !== null && lost > 0)
      .sort((one, other) => (other.lost ?? 0) - (one.lost ?? 0)),
    full: scored.filter(({ lost }) => lost === 0),
    spread: scored.filter(({ lost }) => lost === null),
    groups: unit.groups.map((group) => ({
      code: group.code,
      title: `${group.ordinal}: ${group.name}`,
      points: `${number(group.points)}/${number(group.available)}`,
      note: explanations.group(group),
    })),
    others: applying.filter(({ role }) => role !== 'scored').map(lineOf),
  };
}

/** The band and what keeps the unit out of the next better one; who has no rank has no band. */
function bandWords(
  { band, rank }: UnitExplanation,
  explanations: Messages['explanations'],
): Pick<Section, 'sentences' | 'list'> {
  const texts = explanations.band;
  if (rank.is !== 'ranked') return { sentences: [texts.none], list: [] };
  return {
    sentences: [texts.own(band), band.better ? texts.better(band.better.name) : texts.best],
    list: (band.better?.obstacles ?? []).map((one) => obstacleSentence(one, explanations)),
  };
}

/** A criterion's line. */
export function pointLine(point: PointExplanation, messages: Messages): PointLine {
  const { pane, number, explanations } = messages;
  const { criterion, points, max, why, need, gain } = point;
  const isSpread = why.is === 'notApplicable' && points === null;
  return {
    code: criterion.code,
    name: criterion.name,
    points:
      points === null
        ? isSpread
          ? pane.explain.notApplicable
          : pane.explain.noPoints
        : `${number(points)}/${number(max ?? 0)}`,
    isShort: point.role === 'penalty' ? (points ?? 0) > 0 : !isSpread && (points ?? 0) < (max ?? 0),
    need: need && gain !== null ? explanations.gain({ need, points: gain }) : null,
    lost: isSpread ? null : roundHalfUp(Math.max(0, (max ?? 0) - (points ?? 0)), SUM_DECIMALS),
  };
}

/** Why the unit does not stand where the next one ahead does, criterion by criterion. */
function comparedSections(
  rank: RankExplanation,
  { explanations: { compared: texts } }: Messages,
): readonly Section[] {
  if (rank.is !== 'ranked' || !rank.ahead) return [];
  const { unit: ahead, by, compared } = rank.ahead;
  const listOf = ({ first, others }: PointComparison['behind']): readonly string[] => [
    ...first.map((one) => texts.line(one, ahead)),
    ...(others > 0 ? [texts.others(others)] : []),
  ];
  const { behind, before, both } = compared;
  // With equal totals there is no difference in points whose cause could be told.
  const isElsewhere = behind.first.length === 0 && by.is === 'total';
  return [
    ...(behind.first.length > 0 || isElsewhere
      ? [
          {
            key: 'behind',
            title: texts.behindTitle(ahead),
            sentences: isElsewhere ? [texts.nowhere] : [],
            list: listOf(behind),
          },
        ]
      : []),
    ...(before.first.length > 0
      ? [{ key: 'before', title: texts.beforeTitle(ahead), sentences: [], list: listOf(before) }]
      : []),
    ...(both.first.length > 0
      ? [{ key: 'both', title: texts.bothTitle(ahead), sentences: [], list: listOf(both) }]
      : []),
  ];
}
