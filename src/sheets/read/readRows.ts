import {
  comparisonWords,
  figureTypeWords,
  gateWords,
  partialStepsWords,
  policyWords,
  quotaScopeWords,
  roleWords,
  ruleWords,
  scaleKindWords,
  severityWords,
  yesNoWords,
} from '../../messages/workbook';
import { planTexts } from '../../messages/sheetTexts/plan';
import { criteriaTexts, figureListTexts } from '../../messages/sheetTexts/planTables';
import { type Criterion, parameterKeys, type RuleParameters } from '../../plan/criterion';
import { dayKept } from '../../plan/day';
import { sameText } from '../../plan/entry';
import type { Figure, Scale } from '../../plan/figure';
import type { Band, Quota } from '../../plan/ranking';
import { type Relation, type RelationOperator, relationOperators } from '../../plan/relation';
import type { Unit } from '../../plan/unit';
import { pointsColumn } from '../planTables/criteriaSheet';
import { bandFromColumn } from '../planTables/planColumns';
import type { RowReader } from './readCells';
export function readCriterion(r: RowReader, code: string, kinds: readonly string[]): Criterion {
  const { headings } = criteriaTexts;
  const points = new Map<string, number>();
  for (const kind of kinds) {
    const value = r.number(pointsColumn(kind), criteriaTexts.pointsHeading(kind));
    if (value !== null) points.set(kind, value);
  }
  return {
    code,
    group: r.text('group'),
    name: r.text('name'),
    source: r.text('source'),
    role: r.word('role', headings.role, roleWords, 'scored'),
    points,
    onlyFor: r.text('onlyFor') || null,
    rule: r.neededWord('rule', headings.rule, ruleWords, 'threshold'),
    measure: {
      numerator: r.expression('numerator', headings.numerator) ?? { terms: [] },
      denominator: r.expression('denominator', headings.denominator),
    },
    target: r.number('target', headings.target),
    comparison: r.word('comparison', headings.comparison, comparisonWords, '>='),
    parameters: Object.fromEntries(
      parameterKeys.map((key) => [key, r.number(key, headings[key])]),
    ) as RuleParameters,
    partialSteps: r.word('partialSteps', headings.partialSteps, partialStepsWords, 'started'),
    scale: r.text('scale') || null,
    gate: r.word('gate', headings.gate, gateWords, 'none'),
    gateBands: r.number('gateBands', headings.gateBands),
    whenNotApplicable: r.word(
      'whenNotApplicable',
      headings.whenNotApplicable,
      policyWords,
      'rescale',
    ),
    note: r.text('note'),
  };
}

/** A band with its conditions; null for a row without a name. */
export function readBand(r: RowReader, name: string, kinds: readonly string[]): Band | null {
  if (name === '') return null;
  const { headings } = planTexts;
  const fromByKind = kinds.flatMap((kind): [string, number][] => {
    const from = r.number(bandFromColumn(kind), headings.fromOf(kind));
    return from === null ? [] : [[kind, from]];
  });
  return {
    name,
    from: r.number('from', headings.from) ?? Number.NaN,
    fromByKind: new Map(fromByKind),
    groupPercent: r.number('groupPercent', headings.groupPercent),
    requires: r
      .text('requires')
      .split(/[,;]/)
      .map((code) => code.trim())
      .filter((code) => code !== ''),
  };
}

/** A quota; null for a row without a band. */
export function readQuota(r: RowReader, band: string): Quota | null {
  if (band === '') return null;
  const { headings } = planTexts;
  return {
    band,
    percent: r.number('percent', headings.quotaPercent) ?? Number.NaN,
    base: r.text('base') || null,
    least: r.number('least', headings.least) ?? 0,
    scope: r.word('scope', headings.scope, quotaScopeWords, 'cluster'),
  };
}

export function readFigure(r: RowReader, code: string): Figure {
  const { headings } = figureListTexts;
  return {
    code,
    label: r.text('label'),
    unitOfMeasure: r.text('unitOfMeasure'),
    type: r.neededWord('type', headings.type, figureTypeWords, 'count'),
    scale: r.text('scale') || null,
    reporter: r.text('reporter'),
    mayBeNotApplicable:
      r.word('mayBeNotApplicable', headings.mayBeNotApplicable, yesNoWords, 'no') === 'yes',
    steady: r.word('steady', headings.steady, yesNoWords, 'no') === 'yes',
    needsReason: r.word('needsReason', headings.needsReason, yesNoWords, 'no') === 'yes',
    needsEvidence: r.word('needsEvidence', headings.needsEvidence, yesNoWords, 'no') === 'yes',
    note: r.text('note'),
  };
}

const operatorWords = Object.fromEntries(
  relationOperators.map((operator) => [operator, operator]),
) as Record<RelationOperator, string>;

/** The same comparisons as they are printed, and as the criteria table writes them. */
const operatorSigns: ReadonlyMap<string, RelationOperator> = new Map([
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '<>'],
]);

export function readRelation(r: RowReader, code: string): Relation {
  const { relationHeadings: headings } = figureListTexts;
  const severity = r.word('severity', headings.severity, severityWords, 'error');
  return {
    code,
    left: r.side('left', headings.left),
    operator: r.word('operator', headings.operator, operatorWords, '<=', operatorSigns),
    right: r.side('right', headings.right),
    severity: severity === 'error' ? 'error' : 'warning',
    meaning: r.text('meaning'),
  };
}

interface Rung extends Omit<Scale, 'rungs'> {
  readonly at: string | number;
  readonly percent: number;
}

export function readRung(r: RowReader, code: string): Rung {
  const at = r.row.value('at');
  return {
    code,
    name: r.text('name'),
    kind: r.word('kind', planTexts.headings.scaleKind, scaleKindWords, 'levels'),
    at: typeof at === 'number' ? at : r.text('at'),
    percent: r.number('percent', planTexts.headings.percent) ?? 0,
  };
}

/** The rungs of one scale stand below each other; its name and kind are those of its first row. */
export function readScales(rungs: readonly Rung[]): readonly Scale[] {
  const codes = [...new Set(rungs.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const own = rungs.filter((rung) => rung.code === code);
    const [first] = own;
    return first
      ? [
          {
            code,
            name: first.name,
            kind: first.kind,
            rungs: own.map(({ at, percent }) => ({ at, percent })),
          },
        ]
      : [];
  });
}

export function readUnit(
  r: RowReader,
  code: string,
  kinds: readonly { code: string; name: string }[],
  clusters: readonly { code: string; name: string }[],
): Unit {
  const codeOf = (items: readonly { code: string; name: string }[], typed: string): string =>
    items.find(({ name }) => sameText(name, typed))?.code ?? typed;
  return {
    code,
    name: r.text('name'),
    kind: codeOf(kinds, r.text('kind')),
    cluster: codeOf(clusters, r.text('cluster')),
    email: r.text('email'),
    validFrom: dayKept(r.text('validFrom')),
    validTo: dayKept(r.text('validTo')),
    successor: r.text('successor'),
    note: r.text('note'),
  };
}
