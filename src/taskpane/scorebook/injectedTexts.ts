import type { InjectReport } from '../../commands/reports';
import type { Messages } from '../../messages';

/** What an injection has to report, a line each, the most important first. */
export function injectedTexts(
  report: InjectReport,
  texts: Messages['pane']['injected'],
): readonly string[] {
  const created = report.created.length;
  const repaired = report.repaired.length;
  return [
    ...(created > 0 ? [texts.created(created)] : []),
    ...(repaired > 0 ? [texts.repaired(repaired)] : []),
    ...(created + repaired === 0 ? [texts.unchanged] : []),
    ...(report.keptFigures > 0 ? [texts.kept(report.keptFigures)] : []),
    ...report.renamed.map(({ wanted, used }) => texts.renamed(wanted, used)),
  ];
}
