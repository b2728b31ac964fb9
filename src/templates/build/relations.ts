import { relationSide } from '../../plan/measure';
import { relationOperators, type Relation, type RelationOperator } from '../../plan/relation';

function isOperator(text: string | undefined): text is RelationOperator {
  return relationOperators.some((operator) => operator === text);
}

function relation(
  severity: Relation['severity'],
  code: string,
  text: string,
  meaning: string,
): Relation {
  const [, left = '', operator, right = ''] =
    /^(.*?) (<=>|<=|>=|=>|<>|<|>|=) (.*)$/.exec(text) ?? [];
  if (!isOperator(operator)) throw new Error(`Not a relation: "${text}"`);
  return {
    code,
    left: relationSide(left),
    operator,
    right: relationSide(right),
    severity,
    meaning,
  };
}

/** What cannot be otherwise: `HL1_DAT <= HL1_DUOC`. */
export function must(code: string, text: string, meaning: string): Relation {
  return relation('error', code, text, meaning);
}

/** What is seldom otherwise, and then worth a look. */
export function should(code: string, text: string, meaning: string): Relation {
  return relation('warning', code, text, meaning);
}
