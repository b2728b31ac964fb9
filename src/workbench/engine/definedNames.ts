import { LexerTreeBuilder } from '@univerjs/engine-formula';

type Build = typeof LexerTreeBuilder.prototype.treeBuilder;
type Names = NonNullable<Parameters<Build>[2]>;

/** What a name in a formula may look like, and more. */
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu;

/** Whether a formula mentions a name of the workbook, or one that has just been taken away. */
function mayMention(formula: string, names: Names): boolean {
  const { unitId } = names;
  if (unitId == null) return true;
  const changed = names.getDirtyDefinedNameMap()[unitId] ?? {};
  return [...new Set(formula.match(WORD))].some(
    (word) => Object.hasOwn(changed, word) || names.getValueByName(unitId, word) != null,
  );
}

/**
 * Univer (0.25.1, pinned) takes each new formula apart a second time to look for names in it: a sixth
 * of the time of a new scorebook, whose formulas have none.
 */
// eslint-disable-next-line @typescript-eslint/unbound-method -- called below with its own `this`
const build = LexerTreeBuilder.prototype.treeBuilder;
LexerTreeBuilder.prototype.treeBuilder = function (formula, transformSuffix, names) {
  const needed = names && mayMention(formula, names) ? names : undefined;
  return build.call(this, formula, transformSuffix, needed);
};
