import type { Frame, Page } from 'playwright-core';

/**
 * Waits until what slides, fades or turns in stands: a view is judged as it stays. Halfway between
 * two colours of a button no contrast is right.
 */
export async function settled(page: Page | Frame): Promise<void> {
  await page.evaluate(async () => {
    const nextFrame = () =>
      new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    // One that has ended may have started the next; those that turn for ever are part of the view.
    const running = () =>
      document.getAnimations().filter(({ effect, playState }) => {
        return playState === 'running' && effect?.getComputedTiming().endTime !== Infinity;
      });
    // An effect of React may start one after the first frame that shows the view.
    await nextFrame();
    await nextFrame();
    while (running().length > 0)
      await Promise.allSettled(running().map((animation) => animation.finished));
  });
}
