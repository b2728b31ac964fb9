import {
  aggregationWords,
  periodKindWords,
  periodRuleWords,
  rankMethodWords,
} from '../../messages/workbook';
import { planTexts } from '../../messages/sheetTexts/plan';
import { dayShown } from '../../plan/day';
import type { Plan } from '../../plan/plan';
import type { Content } from '../description';
import type { StyleName } from '../styles';
export type PlanFieldCode = keyof typeof planTexts.fields;

/** One line of the plan's general information. */
export interface PlanField {
  readonly code: PlanFieldCode;
  readonly style: StyleName;
  readonly content: (plan: Plan, figuresNote: string) => Content;
  /** The words to choose from, where there is a choice. */
  readonly words?: readonly string[];
  /** Lines of text that need more than one row's height. */
  readonly lines?: number;
}

const text = (code: PlanFieldCode, content: (plan: Plan) => string, lines?: number): PlanField => ({
  code,
  style: 'entryText',
  content,
  ...(lines ? { lines } : {}),
});

const number = (code: PlanFieldCode, content: (plan: Plan) => number | null): PlanField => ({
  code,
  style: 'entryNumberLeft',
  content,
});

/** The plan's general information, in the order of the rows. */
export const planFields: readonly PlanField[] = [
  text('issuer', ({ identity }) => identity.issuer),
  text('place', ({ identity }) => identity.place),
  text('number', ({ identity }) => identity.number),
  text('date', ({ identity }) => identity.date),
  text('title', ({ identity }) => identity.title, 3),
  text('theme', ({ identity }) => identity.theme, 2),
  text('basis', ({ identity }) => identity.basis, 2),
  text('periodCode', ({ period }) => period.code),
  text('periodLabel', ({ period }) => period.label),
  {
    code: 'periodKind',
    style: 'entryText',
    content: ({ period }) => periodKindWords[period.kind],
    words: Object.values(periodKindWords),
  },
  text('periodStart', ({ period }) => dayShown(period.start)),
  text('periodEnd', ({ period }) => dayShown(period.end)),
  // No plan says by when forms come back: whoever sends them does.
  text('deadline', () => ''),
  // Only the level above knows it.
  text('upperCode', () => ''),
  {
    code: 'pointsDecimals',
    style: 'entryNumberLeft',
    content: ({ rounding }) => rounding.points,
  },
  { code: 'totalDecimals', style: 'entryNumberLeft', content: ({ rounding }) => rounding.total },
  {
    code: 'rankMethod',
    style: 'entryText',
    content: ({ ranking }) => rankMethodWords[ranking.method],
    words: Object.values(rankMethodWords),
  },
  number('fullPoints', ({ totals }) => totals.fullPoints),
  {
    code: 'aggregation',
    style: 'entryText',
    content: ({ totals }) => aggregationWords[totals.aggregation],
    words: Object.values(aggregationWords),
  },
  number('bonusLimit', ({ totals }) => totals.bonusLimit),
  number('penaltyLimit', ({ totals }) => totals.penaltyLimit),
  number('totalLimit', ({ totals }) => totals.totalLimit),
  {
    code: 'periodRule',
    style: 'entryText',
    content: ({ history }) => periodRuleWords[history.rule],
    words: Object.values(periodRuleWords),
  },
  number('periodTimes', ({ history }) => history.times),
  text('pointsNote', ({ pointsNote }) => pointsNote, 3),
  { code: 'figuresNote', style: 'entryText', content: (_, figuresNote) => figuresNote },
  text('recipients', ({ identity }) => identity.signing.recipients, 2),
  text('signerPosition', ({ identity }) => identity.signing.position, 2),
  text('signer', ({ identity }) => identity.signing.signer),
  text('id', ({ identity }) => identity.id),
  text('version', ({ identity }) => identity.version),
];
