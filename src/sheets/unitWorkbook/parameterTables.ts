import { parametersTexts } from '../../messages/unitWorkbookTexts';
import { severityWords } from '../../messages/workbook';
import { type Criterion, parameterKeys } from '../../plan/criterion';
import type { Figure, Rung, Scale } from '../../plan/figure';
import type { Relation } from '../../plan/relation';
import { ownTargetOf } from '../../rules/ownTarget';
import type { SheetDraft } from '../draft';
import { isNumeric } from '../figures/figuresLayout';
import { brokenFormula } from '../figures/relationMarks';
import { type Column, putRecords, type RecordArea } from '../record';
import { formNames } from './formNames';

const { headings } = parametersTexts;

/** Target (the unit's own where it registered a higher one) and parameters of each criterion. */
export function putParameters(
  draft: SheetDraft<string>,
  row: number,
  criteria: readonly Criterion[],
  targets: ReadonlyMap<string, number>,
): RecordArea {
  const target = (criterion: Criterion): number | null =>
    criterion.target === null ? null : ownTargetOf(criterion, targets.get(criterion.code) ?? null);
  return putRecords<Criterion>(draft, {
    name: formNames.parameters,
    row,
    columns: [
      { code: 'code', heading: headings.code, style: 'codeText', content: ({ code }) => code },
      { code: 'target', heading: headings.target, style: 'computedNumber', content: target },
      ...parameterKeys.map((key): Column<Criterion> => ({
        code: key,
        heading: headings[key],
        style: 'computedNumber',
        content: ({ parameters }) => parameters[key],
      })),
    ],
    items: criteria,
    spare: 0,
  });
}

/** One rung of one scale. */
export interface ScaleRung {
  readonly scale: string;
  readonly rung: Rung;
}

export function rungsOf(scales: readonly Scale[]): readonly ScaleRung[] {
  return scales.flatMap(({ code, rungs }) => rungs.map((rung) => ({ scale: code, rung })));
}

/** The rungs of the scales, those of one scale below each other. */
export function putScales(
  draft: SheetDraft<string>,
  row: number,
  rungs: readonly ScaleRung[],
): RecordArea {
  return putRecords<ScaleRung>(draft, {
    name: formNames.scales,
    row,
    columns: [
      { code: 'scale', heading: headings.scale, style: 'codeText', content: (one) => one.scale },
      { code: 'at', heading: headings.at, style: 'text', content: ({ rung }) => rung.at },
      {
        code: 'percent',
        heading: headings.percent,
        style: 'computedNumber',
        content: ({ rung }) => rung.percent,
      },
    ],
    items: rungs,
    spare: 0,
  });
}

/** The relations with what they mean, and 1 where one is broken now. */
export function putRelations(
  draft: SheetDraft<string>,
  row: number,
  relations: readonly Relation[],
  figures: ReadonlyMap<string, Figure>,
  cellOf: (figure: string) => string,
): RecordArea {
  const onForm = (code: string) => {
    const figure = figures.get(code);
    return { cell: cellOf(code), numeric: figure === undefined || isNumeric(figure) };
  };
  return putRecords<Relation>(draft, {
    name: formNames.relations,
    row,
    columns: [
      { code: 'code', heading: headings.code, style: 'codeText', content: ({ code }) => code },
      {
        code: 'severity',
        heading: headings.severity,
        style: 'text',
        content: ({ severity }) => severityWords[severity],
      },
      { code: 'meaning', heading: headings.meaning, style: 'text', content: (one) => one.meaning },
      {
        code: 'broken',
        heading: headings.broken,
        style: 'computedNumber',
        content: (relation) => ({
          formula: `=IFERROR(IF(${brokenFormula(relation, onForm).slice(1)},1,0),0)`,
        }),
      },
    ],
    items: relations,
    spare: 0,
  });
}
