import type { Figure } from './figure';
import type { Expression } from './measure';

type Figures = ReadonlyMap<string, Figure>;

/** Whether a sum is of things that come in ones. */
export function isCounted(figures: Figures, { terms }: Expression): boolean {
  return terms.every(
    ({ coefficient, figure }) =>
      Number.isInteger(coefficient) && figures.get(figure)?.type === 'count',
  );
}

/** What a sum counts; blank where its figures count different things. */
export function unitOfMeasure(figures: Figures, { terms }: Expression): string {
  const names = new Set(terms.map(({ figure }) => figures.get(figure)?.unitOfMeasure ?? ''));
  const [only = ''] = names;
  return names.size === 1 ? only : '';
}
