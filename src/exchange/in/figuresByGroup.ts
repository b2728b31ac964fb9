import { formTexts } from '../../messages/unitWorkbookTexts';
import type { Figure } from '../../plan/figure';
import type { Plan } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import { formLines } from '../../sheets/unitWorkbook/formLines';

/** What a mail says of a figure; null: nothing. */
type Tell = (figure: Figure) => string | null;

/** Lines of a mail below the name of their content group; '' where the form has no such line any more. */
export interface FigurePart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/**
 * What a mail says of a unit's figures, in the order and below the content groups of the unit's own
 * form, so that both can be laid side by side. Groups of which nothing is said are left out.
 */
export function figuresByGroup(
  plan: Plan,
  unit: Unit | undefined,
  tell: Tell,
): readonly FigurePart[] {
  const parts: { readonly heading: string; readonly lines: string[] }[] = [];
  const onForm = new Set<string>();
  for (const line of unit ? formLines(plan, unit) : []) {
    if (line.is === 'group') {
      const { ordinal, name } = line.group;
      parts.push({ heading: formTexts.groupName(ordinal, name), lines: [] });
    } else if (line.is === 'figure') {
      onForm.add(line.figure.code);
      const said = tell(line.figure);
      if (said !== null) parts.at(-1)?.lines.push(said);
    }
  }
  // Taken before the plan stopped asking for them.
  const others = plan.figures.flatMap((one) => (onForm.has(one.code) ? [] : (tell(one) ?? [])));
  return [...parts, { heading: '', lines: others }].filter(({ lines }) => lines.length > 0);
}
