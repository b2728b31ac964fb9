import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe has against a page (WCAG 2.2 AA), one line for each element; empty is good.
 * @param leaveOut parts of the page that are somebody else's
 * @param without rules of axe that say nothing here
 */
export async function accessibilityFindings(
  page: Page | Frame,
  leaveOut: string[] = [],
  without: readonly string[] = [],
) {
  await page.evaluate(source);
  await transitionsEnded(page);
  const options: RunOptions = {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    iframes: false,
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  };
  const { violations } = await page.evaluate(
    ([exclude, run]) => {
      const { axe } = window as unknown as {
        axe: { run(context: object, options: object): Promise<AxeResults> };
      };
      return axe.run({ exclude }, run);
    },
    [leaveOut, options] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** A view is judged as it stays: halfway between two colours of a button no contrast is right. */
async function transitionsEnded(page: Page | Frame) {
  await page.evaluate(async () => {
    // One that has ended may have started the next; those that turn for ever are part of the view.
    const running = () =>
      document.getAnimations().filter(({ effect, playState }) => {
        return playState === 'running' && effect?.getComputedTiming().endTime !== Infinity;
      });
    while (running().length > 0)
      await Promise.allSettled(running().map((animation) => animation.finished));
  });
}
