import { figuresForUnit } from '../../plan/applies';
import { cleanLines } from '../../plan/cleanText';
import type { CellValue } from '../../plan/entry';
import type { Figure } from '../../plan/figure';
import type { Plan } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import type { UnitCells } from '../../sheets/read/unitCells';
import type { ReadFigure } from './readForm';
import type { FigureCompared, TextNews } from './received';
import type { ReadForm } from './receive';

/** The scorebook's cells that forms are compared with and taken into. */
export interface BookCells {
  readonly figures: UnitCells;
  readonly explanations: UnitCells;
}

/** What a form says beside a figure, and what Giải trình says. */
export interface TextCompared {
  readonly figure: Figure;
  readonly inBook: string;
  readonly inFile: string;
  /** noPlace: Giải trình has no cell for it. */
  readonly is: 'new' | 'same' | 'different' | 'noPlace';
}

/** A form beside the scorebook. */
export interface Compared {
  readonly figures: readonly FigureCompared[];
  readonly texts: readonly TextCompared[];
}

/** Compares a form cell by cell with what the scorebook holds of its unit. Order does not matter. */
export function compareForm(form: ReadForm, unit: Unit, plan: Plan, cells: BookCells): Compared {
  const asked = figuresForUnit(plan, unit);
  const figures = plan.figures.filter(({ code }) => asked.has(code) || form.figures.has(code));
  return {
    figures: figures.map((figure) =>
      compareFigure(
        figure,
        form.figures.get(figure.code),
        cells.figures(unit.code, figure.code)?.value ?? '',
      ),
    ),
    texts: figures.flatMap((figure) => {
      const inFile = textOf(form.figures.get(figure.code));
      return inFile === '' ? [] : [compareText(figure, inFile, unit, cells)];
    }),
  };
}

/** One figure of a form beside what the scorebook holds. */
export function compareFigure(
  { code: figure, label }: Pick<Figure, 'code' | 'label'>,
  read: ReadFigure | undefined,
  held: CellValue,
): FigureCompared {
  const inBook = orNull(held);
  const inFile = orNull(read?.value ?? '');
  return {
    figure,
    label,
    inBook,
    inFile,
    cell: read?.cell ?? null,
    is: howTheyDiffer(inBook, inFile),
  };
}

function howTheyDiffer(inBook: CellValue | null, inFile: CellValue | null): FigureCompared['is'] {
  if (inFile === null) return 'missing';
  if (inBook === null) return 'new';
  return inBook === inFile ? 'same' : 'different';
}

/** A cell with nothing but spaces says nothing. */
function orNull(value: CellValue): CellValue | null {
  return typeof value === 'string' && value.trim() === '' ? null : value;
}

/** Evidence and explanation as the one text that Giải trình has room for. */
export function textOf(read: ReadFigure | undefined): string {
  const texts = [read?.evidence ?? '', read?.explanation ?? ''].filter((text) => text !== '');
  return [...new Set(texts)].join('\n');
}

function compareText(
  figure: Figure,
  inFile: string,
  unit: Unit,
  { explanations }: BookCells,
): TextCompared {
  const cell = explanations(unit.code, figure.code);
  const inBook = cleanLines(String(cell?.value ?? ''));
  if (!cell) return { figure, inBook, inFile, is: 'noPlace' };
  const is = inBook === '' ? 'new' : inBook === inFile ? 'same' : 'different';
  return { figure, inBook, inFile, is };
}

/** Of what a form says beside its figures, what taking it would write. */
export function textNews({ texts }: Compared): readonly TextNews[] {
  return texts.flatMap(({ figure: { code, label }, inBook, inFile, is }) =>
    is === 'new' || is === 'different' ? [{ figure: code, label, inBook, inFile, is }] : [],
  );
}

/** Whether taking the form would change anything in the scorebook. */
export function hasNews(compared: Compared): boolean {
  const isNews = ({ is }: FigureCompared): boolean => is === 'new' || is === 'different';
  return compared.figures.some(isNews) || textNews(compared).length > 0;
}
