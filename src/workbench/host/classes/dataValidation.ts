/* eslint-disable @typescript-eslint/related-getter-setter-pairs -- Office.js reads null where cells differ, and takes none */
import { sheetAddress } from '../address';
import type { Book, Tracked } from '../book';
import { invalidArgument } from '../errors';
import { HostObject } from '../object';
import { blockOf } from '../place';
import { ARROW, errorStyle } from '../univerEnums';
import {
  bodyOf,
  changeValidation,
  clearValidation,
  type RuleBody,
  type SheetRule,
  validationOf,
} from '../validation';
import { fromUniverRule, toUniverRule } from '../validationRule';

type Part = Partial<RuleBody>;

const alertStyles = ['Information', 'Stop', 'Warning'];

/** `Excel.DataValidation`. */
export class DataValidationObject extends HostObject {
  readonly className = 'DataValidation';

  constructor(
    book: Book,
    readonly range: Tracked,
  ) {
    super(book);
  }

  /** The one rule of all cells; undefined without rules, null where cells differ. */
  #rule(): SheetRule | undefined | null {
    const { rules, covered } = validationOf(this.book, this.range.sheetId, blockOf(this.range));
    if (rules.length === 0) return undefined;
    return rules.length === 1 && covered ? (rules[0] ?? null) : null;
  }

  #change(part: Part): void {
    const { sheetId } = this.range;
    const block = blockOf(this.range);
    const kept = this.book.pending.ruleOf(sheetId, block) ?? this.#body();
    changeValidation(this.book, sheetId, block, {
      allowBlank: true,
      showErrorMessage: true,
      showInputMessage: true,
      errorStyle: errorStyle(1),
      ...kept,
      ...part,
    });
  }

  #body(): RuleBody {
    const rule = this.#rule();
    return rule ? bodyOf(rule) : { type: 'any' };
  }

  get type(): string {
    const rule = this.#rule();
    if (rule === undefined) return 'None';
    return rule === null ? 'Inconsistent' : fromUniverRule(rule).type;
  }

  get rule(): object | null {
    const rule = this.#rule();
    return rule ? fromUniverRule(rule).rule : null;
  }

  set rule(input: unknown) {
    if (typeof input !== 'object' || input === null) throw invalidArgument('rule');
    const addressOf = (place: unknown): string | undefined => {
      if (!(place instanceof HostObject) || !('sheetId' in place)) return undefined;
      const tracked = place as unknown as Tracked;
      const name = this.book.sheet(tracked.sheetId).getName();
      return `=${sheetAddress(name, blockOf(tracked))}`;
    };
    const part = toUniverRule(input as Record<string, unknown>, addressOf);
    const plain: Part = { formula1: '', formula2: '', ...part };
    if (plain.type === 'list') plain.renderMode = ARROW;
    this.#change(plain);
  }

  get ignoreBlanks(): boolean | null {
    const rule = this.#rule();
    return rule === null ? null : (rule?.allowBlank ?? true);
  }

  set ignoreBlanks(value: boolean) {
    this.#change({ allowBlank: value });
  }

  get prompt(): object | null {
    const rule = this.#rule();
    if (!rule) return null;
    return {
      message: rule.prompt ?? '',
      showPrompt: rule.showInputMessage ?? true,
      title: rule.promptTitle ?? '',
    };
  }

  set prompt(input: { message?: string; title?: string; showPrompt?: boolean }) {
    this.#change({
      prompt: input.message ?? '',
      promptTitle: input.title ?? '',
      showInputMessage: input.showPrompt ?? true,
    });
  }

  get errorAlert(): object | null {
    const rule = this.#rule();
    if (!rule) return null;
    return {
      message: rule.error ?? '',
      showAlert: rule.showErrorMessage ?? true,
      style: alertStyles[rule.errorStyle ?? 1] ?? 'Stop',
      title: rule.errorTitle ?? '',
    };
  }

  set errorAlert(input: { message?: string; title?: string; style?: string; showAlert?: boolean }) {
    const style = alertStyles.indexOf(input.style ?? 'Stop');
    if (style < 0) throw invalidArgument(`errorAlert.style ${input.style ?? ''}`);
    this.#change({
      error: input.message ?? '',
      errorTitle: input.title ?? '',
      errorStyle: errorStyle(style),
      showErrorMessage: input.showAlert ?? true,
    });
  }

  clear(): void {
    clearValidation(this.book, this.range.sheetId, blockOf(this.range));
  }
}
