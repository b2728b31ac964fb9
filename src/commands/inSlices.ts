/** What a person does not feel: a few frames of a screen. */
const SLICE_MILLISECONDS = 30;

/** Runs a long search a slice at a time, so that the window can draw and answer in between; null where it was called off. */
export async function inSlices<Found>(
  search: Generator<undefined, Found>,
  signal: AbortSignal,
): Promise<Found | null> {
  let started = performance.now();
  while (!signal.aborted) {
    const next = search.next();
    if (next.done) return next.value;
    if (performance.now() - started < SLICE_MILLISECONDS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    started = performance.now();
  }
  return null;
}
