import type { InjectReport } from '../../commands/reports';
import type { Messages } from '../../messages';

/** The sheet that says what workbook it is stays out of sight. */
const isSeen = (key: InjectReport['created'][number]): boolean => key !== 'identity';

/** What an injection or a repair has to report, a line each, the most important first. */
export function injectedTexts(
  { isNew, created, repaired, cleaned, keptFigures, renamed }: InjectReport,
  { pane: { injected: texts }, vocabulary: { sheets } }: Pick<Messages, 'pane' | 'vocabulary'>,
): readonly string[] {
  const named = (keys: InjectReport['created']): string =>
    keys.map((key) => sheets[key]).join(', ');
  const made = isNew ? texts.created(created.filter(isSeen).length) : texts.rebuilt(named(created));
  return [
    ...(created.length > 0 ? [made] : []),
    ...(repaired.length > 0 ? [texts.repaired(named(repaired))] : []),
    ...(cleaned > 0 ? [texts.cleaned(cleaned)] : []),
    ...(created.length + repaired.length + cleaned === 0 ? [texts.unchanged] : []),
    ...(keptFigures > 0 ? [texts.kept(keptFigures)] : []),
    ...renamed.map(({ wanted, used }) => texts.renamed(wanted, used)),
  ];
}
