import type { Messages } from '../../messages';
import type { Way } from '../../scoring/explain/explanation';
import type { Section } from './unitView';

/** What would bring the unit further: the same criteria for two goals are told once. */
export function waySections(
  ways: readonly Way[],
  { explanations: { ways: texts } }: Messages,
): readonly Section[] {
  const [first, second] = ways;
  const groups =
    first && second && stepsOf(first) === stepsOf(second) ? [ways] : ways.map((way) => [way]);
  return groups.flatMap((group): readonly Section[] => {
    const [way] = group;
    if (!way) return [];
    const goals = group.map(({ to }) => to);
    const { steps, isReached, untold } = way;
    return [
      {
        key: `way to ${goals.map(({ is }) => is).join(' ')}`,
        title: texts.title(goals),
        sentences: isReached
          ? [texts.reached(way)]
          : [
              steps.length > 0 ? texts.short(way, goals) : texts.unknown(untold),
              ...(steps.length > 0 && untold.length > 0 ? [texts.besides(untold)] : []),
            ],
        list: isReached ? steps.map(texts.step) : [],
      },
    ];
  });
}

function stepsOf({ isReached, steps }: Way): string {
  return JSON.stringify([isReached, steps.map(({ criterion, need }) => [criterion.code, need])]);
}
