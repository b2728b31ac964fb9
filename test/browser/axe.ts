import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { settled } from './settled';

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
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  await settled(page);
  const options: RunOptions = {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    iframes: false,
    // What passes is told by one element a rule: the rest of a long list says nothing.
    resultTypes: ['violations'],
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  };
  const violations = await page.evaluate(
    async ([exclude, run]) => {
      const { axe } = window as unknown as {
        axe: { run(context: object, options: object): Promise<AxeResults> };
      };
      return (await axe.run({ exclude }, run)).violations;
    },
    [leaveOut, options] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
