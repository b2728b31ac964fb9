import { sentenceOf } from '../messages/sentences';
import { vi } from '../messages/vi';
import { severityWords } from '../messages/workbook';
import { findingsTexts } from '../messages/sheetTexts/records';
import { type Finding, type Place, severities } from '../plan/finding';
import type { Plan } from '../plan/plan';
import type { FindingLine } from '../sheets/findingsSheet';
import type { LocatedFinding, SortedFindings } from './resultReports';

/**
 * The findings as lines of the sheet Kiểm tra, in Vietnamese like the rest of the workbook: the
 * gravest first as in the pane, otherwise in their own order; those that were accepted stand at the end.
 */
export function findingLines(
  plan: Plan,
  { findings, accepted }: SortedFindings,
): readonly FindingLine[] {
  const unitNames = namesOf(plan.units);
  const criterionNames = namesOf(plan.criteria);
  const figureLabels = new Map(plan.figures.map(({ code, label }) => [code, label]));
  const unit = (place: Place): string =>
    'unit' in place ? (unitNames.get(place.unit) ?? place.unit) : '';
  const criterion = (code: string): string => {
    const name = criterionNames.get(code);
    return name === undefined ? '' : `${code} ${name}`;
  };
  const about = ({ place, values }: Finding): string => {
    // A target stands at a figure's cell and is its criterion's all the same.
    const named = 'criterion' in values ? criterion(values.criterion) : '';
    if (named !== '') return named;
    if ('figure' in place) return figureLabels.get(place.figure) ?? place.figure;
    return 'criterion' in place ? criterion(place.criterion) : '';
  };
  const line = ({ finding, cell }: LocatedFinding): FindingLine => ({
    severity: severityWords[finding.severity],
    unit: unit(finding.place),
    about: about(finding),
    sentence: sentenceOf(finding, vi.findings),
    cell,
    accepted: '',
  });
  return [
    ...severities.flatMap((severity) =>
      findings.filter(({ finding }) => finding.severity === severity).map(line),
    ),
    ...accepted.map((one) => ({
      ...line(one),
      severity: findingsTexts.acceptedSeverity,
      accepted: one.acceptance.reason,
    })),
  ];
}

function namesOf(items: readonly { code: string; name: string }[]): ReadonlyMap<string, string> {
  return new Map(items.map(({ code, name }) => [code, name]));
}
