import type { HostLocale } from '../host/host';

/** What the address says about how the page looks: `?pane=320&theme=dark&lang=en`. */
export interface Settings {
  readonly paneWidth: number;
  readonly theme: 'light' | 'dark';
  readonly locale: HostLocale;
}

export const PANE_WIDTH = { smallest: 280, usual: 350, largest: 700 } as const;

export function clampPaneWidth(width: number): number {
  if (!Number.isFinite(width)) return PANE_WIDTH.usual;
  return Math.round(Math.min(PANE_WIDTH.largest, Math.max(PANE_WIDTH.smallest, width)));
}

export function readSettings(search: string): Settings {
  const asked = new URLSearchParams(search);
  const pane = asked.get('pane');
  return {
    paneWidth: pane ? clampPaneWidth(Number(pane)) : PANE_WIDTH.usual,
    theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
    locale: asked.get('lang') === 'en' ? 'en-US' : 'vi-VN',
  };
}
