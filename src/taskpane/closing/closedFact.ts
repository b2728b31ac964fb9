import type { ScoreReport } from '../../commands/resultReports';
import type { Messages } from '../../messages';
import type { Scorebook } from '../state/paneState';

/** That the period is closed; and, where a look at the workbook has shown it, that results differ now. */
export function closedFact(
  { at, code }: NonNullable<Scorebook['closed']>,
  report: ScoreReport | null,
  { isClosed, isClosedDiffers }: Messages['closing'],
): string {
  const differs = report?.findings.some(({ finding }) => differing.has(finding.code)) ?? false;
  return differs ? isClosedDiffers(at, code) : isClosed(at, code);
}

const differing: ReadonlySet<string> = new Set([
  'closed.differs',
  'closed.unitGone',
  'closed.unitNew',
]);
