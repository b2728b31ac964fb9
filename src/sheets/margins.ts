/**
 * Page margins in millimetres by NĐ 30/2020/NĐ-CP, annex I: top and bottom 20, left 30, right 15.
 * A landscape page turns with its binding edge up.
 */
export const margins = {
  portrait: { top: 20, bottom: 20, left: 30, right: 15 },
  landscape: { top: 20, bottom: 15, left: 15, right: 15 },
} as const;

/** A text as the footer of a page takes it, small and with its own ampersands. */
export function footerText(text: string): string {
  return `&8${text.replaceAll('&', '&&')}`;
}
