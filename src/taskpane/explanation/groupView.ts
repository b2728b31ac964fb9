import type { Messages } from '../../messages';
import type { UnitExplanation } from '../../scoring/explain/explanation';
import { type PointLine, pointLine, unitView } from './unitView';

/** One content group of a unit as the pane shows it. */
export interface AskedGroup {
  readonly title: string;
  readonly about: string;
  readonly points: string;
  /** What a cap, a weight or a gate did to it; '' where nothing did. */
  readonly note: string;
  /** Its criteria that go into its points, in the plan's order. */
  readonly lines: readonly PointLine[];
}

/** Puts one content group into words; null where nothing of it applies to the unit. */
export function groupView(
  unit: UnitExplanation,
  code: string,
  messages: Messages,
): AskedGroup | null {
  const shown = unitView(unit, messages).groups.find((group) => group.code === code);
  const explained = unit.groups.find((group) => group.code === code);
  if (!shown || !explained) return null;
  const { points, available } = explained;
  const members = unit.points.filter(
    ({ group, role, max }) => group.code === code && role === 'scored' && max !== null,
  );
  return {
    title: shown.title,
    about: `${unit.unit.name} · ${unit.cluster.name}`,
    points: messages.pane.explain.official(points, available),
    note: shown.note,
    lines: members.map((point) => pointLine(point, messages)),
  };
}
