import { pointsTexts, rankingTexts } from '../../messages/sheetTexts/results';
import { commonTexts } from '../../messages/sheetTexts/titles';
import type { Role } from '../../plan/criterion';
import type { Plan } from '../../plan/plan';
import { outcomeMarks } from '../../rules/outcome';
import { periodCodes, type PeriodsLayout, periodsColumn } from '../periods/periodsLayout';
import { pointsCodes as codes } from '../points/columnCodes';
import type { PointsLayout } from '../points/layout';
import { pointsOver } from '../points/pointsOver';
import type { References } from '../references';
import type { StyleName } from '../styles';
import { type RankingWidths, rankingWidths } from './rankingWidths';

const { headings } = rankingTexts;

/** One column of the ranking. */
export interface RankingColumn {
  readonly code: string;
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly style: StyleName;
  /** What it shows of the unit in the row of Điểm whose number stands in a cell, the number of the row excepted. */
  readonly formula: ((line: string) => string) | null;
}

/** All columns that people see, in their order, and where some of them stand. */
export interface RankingColumns {
  readonly shown: readonly RankingColumn[];
  readonly widths: RankingWidths;
  readonly total: number;
  readonly rank: number;
}

/** What the columns show the results of. */
export interface RankingSource {
  readonly plan: Plan;
  readonly references: References;
  readonly at: PointsLayout;
  readonly periods: PeriodsLayout | null;
}

/** The columns of the ranking: bonus, penalty and the change since the period before only where the plan has them. */
export function rankingColumns(source: RankingSource): RankingColumns {
  const { plan, references, at, periods } = source;
  const hasRole = (wanted: Role): boolean => plan.criteria.some(({ role }) => role === wanted);
  const cell = (code: string, line: string): string =>
    `INDEX(${pointsOver(references, at, code)},${line})`;
  const pick = (code: string) => (line: string) => `=IFERROR(${cell(code, line)},"")`;
  // Nothing of the group is for the unit to reach: 0 would read as if it had reached nothing.
  const pickGroup = (code: string) => (line: string) =>
    `=IFERROR(IF(${cell(codes.available(code), line)}<=0,"${outcomeMarks.notForUnit}",${cell(code, line)}),"")`;
  const rank = (line: string): string =>
    `=IFERROR(IF(${cell(codes.status, line)}="",${cell(codes.rank, line)},"${pointsTexts.noRank}"),"")`;
  const extra = (code: string, heading: string) => ({ code, heading, formula: pick(code) });
  const parts = [
    ...plan.groups.map(({ code, ordinal }) => ({
      ...{ code, heading: ordinal },
      formula: pickGroup(code),
    })),
    ...(hasRole('bonus') ? [extra(codes.bonus, headings.bonus)] : []),
    ...(hasRole('penalty') ? [extra(codes.penalty, headings.penalty)] : []),
  ];
  const past = plan.history.periods.length > 0 ? periods : null;
  const widths = rankingWidths(parts.length, past !== null);
  const ahead: readonly RankingColumn[] = [
    {
      ...{ code: '_tt', heading: headings.number, width: widths.number },
      ...{ style: 'computedCenter', formula: null },
    },
    {
      ...{ code: '_ten', heading: headings.unit, width: widths.unit },
      ...{ style: 'computedText', formula: pick('name') },
    },
    ...parts.map((part): RankingColumn => ({ ...part, width: widths.part, style: 'pointSums' })),
  ];
  const result: readonly RankingColumn[] = [
    {
      ...{ code: codes.total, heading: headings.total, width: widths.total },
      ...{ style: 'total', formula: pick(codes.total) },
    },
    {
      ...{ code: codes.rank, heading: headings.rank, width: widths.rank },
      ...{ style: 'rank', formula: rank },
    },
    {
      ...{ code: codes.band, heading: headings.band, width: widths.band },
      ...{ style: 'computedText', formula: pick(codes.band) },
    },
    ...(past ? [changeColumn(source, past, widths.change)] : []),
    {
      ...{ code: '_ghichu', heading: commonTexts.note, width: widths.note },
      ...{ style: 'remark', formula: pick(codes.note) },
    },
  ];
  return { shown: [...ahead, ...result], widths, total: ahead.length, rank: ahead.length + 1 };
}

/** By how many places the unit rose since the period before: ▲2, ▼1 or =, blank without a rank before. */
function changeColumn(
  { references, at }: RankingSource,
  periods: PeriodsLayout,
  width: number,
): RankingColumn {
  const over = (code: string): string => periodsColumn(references.title('periods'), periods, code);
  const formula = (line: string): string => {
    const unit = `INDEX(${pointsOver(references, at, 'code')},${line})`;
    const risen = `INDEX(${over(periodCodes.places)},MATCH(${unit},${over('_ma')},0))`;
    return `=IFERROR(IF(${risen}="","",IF(${risen}>0,"▲"&${risen},IF(${risen}<0,"▼"&-${risen},"="))),"")`;
  };
  return { code: '_sokytruoc', heading: headings.change, width, style: 'computedCenter', formula };
}
