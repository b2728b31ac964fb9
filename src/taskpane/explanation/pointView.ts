import type { ExplainReport } from '../../commands/reports';
import type { Messages } from '../../messages';
import { gateSentence, needSentence, whySentence } from '../../messages/explanations';
import type { Entry } from '../../plan/entry';
import type { ExplainedFigure, PointExplanation } from '../../scoring/explain/pointExplanation';

type Cells = ExplainReport['cells'];
type CellPlace = NonNullable<ReturnType<Cells['figure']>>;

/** A way to a cell, with what stands there. */
export interface CellLine {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly cell: CellPlace | null;
}

/** One point as the pane shows it. */
export interface PointView {
  readonly title: string;
  readonly about: string;
  /** The points that count, out of how many. */
  readonly points: string;
  readonly sentence: string;
  /** What came after the rule: the appraisal, and what a fired gate costs. */
  readonly notes: readonly string[];
  /** What would bring more points; null: nothing that a number could say. */
  readonly need: string | null;
  readonly figures: readonly CellLine[];
  /** The cells in which the point and what was decided about it stand. */
  readonly cells: readonly CellLine[];
  readonly source: string | null;
}

/** Puts one point into words. */
export function pointView(point: PointExplanation, cells: Cells, messages: Messages): PointView {
  const { pane, explanations } = messages;
  const texts = pane.explain;
  const { criterion, appraised, gate, need } = point;
  const isOwnTarget = point.why.is === 'scored' && point.why.planTarget !== null;
  return {
    title: texts.point(criterion.code),
    about: `${point.unit.name} · ${point.group.name}`,
    points: pointsText(point, texts),
    sentence: whySentence(point.why, criterion.name, explanations),
    notes: [
      ...(appraised ? [explanations.appraised(appraised, point.computed)] : []),
      ...(gate ? [gateSentence(gate, explanations)] : []),
    ],
    need: need && needSentence(need, explanations),
    figures: point.figures.map((figure) => figureLine(figure, cells, messages)),
    cells: [
      {
        key: 'points',
        label: texts.pointCell,
        value: pointsText(point, texts),
        cell: cells.points(criterion.code),
      },
      ...(isOwnTarget
        ? [
            {
              key: 'pledge',
              label: texts.pledgeCell,
              value: '',
              cell: cells.pledge(criterion.code),
            },
          ]
        : []),
      ...(appraised
        ? [
            {
              key: 'appraisal',
              label: texts.appraisalCell,
              value: messages.number(appraised.points),
              cell: cells.appraisal(criterion.code),
            },
          ]
        : []),
    ],
    source: point.source === '' ? null : texts.source(point.source),
  };
}

function pointsText({ points, max }: PointExplanation, texts: Messages['pane']['explain']): string {
  if (max === null) return texts.notForUnit;
  return points === null ? texts.noPoints : texts.official(points, max);
}

function figureLine(figure: ExplainedFigure, cells: Cells, messages: Messages): CellLine {
  const { code, name, unitOfMeasure, entry } = figure;
  const value = entryText(entry, messages);
  const isCounted = entry.is === 'number' && unitOfMeasure !== '';
  return {
    key: code,
    label: name,
    value: isCounted ? `${value} ${unitOfMeasure}` : value,
    cell: cells.figure(code),
  };
}

function entryText(entry: Entry, { pane, number }: Messages): string {
  switch (entry.is) {
    case 'blank':
      return pane.explain.blank;
    case 'notApplicable':
      return pane.explain.notApplicable;
    case 'number':
      return number(entry.number);
    case 'text':
      return entry.text;
  }
}
