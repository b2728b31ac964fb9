import type { RemovalView } from '../../commands/removalReports';
import type { Messages } from '../../messages';

/** What would go, as it is read. */
export interface RemovalLines {
  readonly lines: readonly string[];
  /** What people typed would go: they have to say that it may. */
  readonly needsConfirming: boolean;
}

export function removalLines(view: RemovalView, texts: Messages['removal']): RemovalLines {
  const { sheets, copies, own, decided, isPlanOwn } = view;
  return {
    lines: [
      texts.sheets(sheets),
      ...(copies.length > 0 ? [texts.copies(copies)] : []),
      figuresText(view, texts.figures),
      ...(decided > 0 ? [texts.decided(decided)] : []),
      ...(isPlanOwn ? [texts.plan] : []),
      texts.kept,
      texts.final,
    ],
    needsConfirming: own > 0 || decided > 0 || isPlanOwn || copies.length > 0,
  };
}

function figuresText({ figures, own }: RemovalView, texts: Messages['removal']['figures']): string {
  if (figures === 0) return texts.none;
  if (own === 0) return texts.samples(figures);
  return own === figures ? texts.own(figures) : texts.mixed(figures, own);
}
