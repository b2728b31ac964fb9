import type { Page } from 'playwright-core';

/** By how many pixels the page is wider than its window. */
export function tooWide(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/**
 * Elements with words that their box cuts off without a sign of it, or that reach beyond the window:
 * tag and text of each. What is for screen readers only, or shortened with dots, is meant to be so.
 */
export function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const hasText = (element: Element) =>
      [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== '',
      );
    const isCut = (element: Element) => {
      const { overflowX, textOverflow, clipPath } = getComputedStyle(element);
      if (overflowX === 'visible' || textOverflow === 'ellipsis' || clipPath !== 'none')
        return false;
      return element.scrollWidth > element.clientWidth + 1;
    };
    const isBeyond = (element: Element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < -1 || right > document.documentElement.clientWidth + 1);
    };
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && hasText(element))
      .filter((element) => isCut(element) || isBeyond(element))
      .map(({ tagName, textContent }) => `${tagName} ${textContent}`);
  });
}
