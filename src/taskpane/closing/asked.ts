import type { NoticeProps } from '../shell/Notice';

/** A button of what is asked: the way that it goes, and what it says. */
export interface AskedWay<Way extends string> {
  readonly way: Way;
  readonly label: string;
}

/** What is asked before a step is done. */
export interface Asked<Way extends string> {
  readonly intent: NoticeProps['intent'];
  readonly title: string;
  readonly lines: readonly string[];
  /** The safe way, the one main button. */
  readonly main: AskedWay<Way>;
  readonly others: readonly AskedWay<Way>[];
}
