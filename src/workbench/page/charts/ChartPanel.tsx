import { useEffect, useRef, type WheelEvent } from 'react';
import type { Chart, ChartConfiguration } from 'chart.js';
import { sheetCanvas } from './viewport';

interface ChartPanelProps {
  readonly label: string;
  readonly place: { left: number; top: number; width: number; height: number };
  /** Changes when the numbers may have changed. */
  readonly revision: number;
  readonly configure: () => ChartConfiguration;
}

/** One chart; chart.js itself is loaded with the first. */
export function ChartPanel({ label, place, revision, configure }: ChartPanelProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<Chart>(undefined);
  const latest = useRef(configure);
  useEffect(() => {
    latest.current = configure;
  });

  useEffect(() => {
    let gone = false;
    void import('./chartJs').then(({ draw }) => {
      if (gone || !canvas.current) return;
      drawn.current?.destroy();
      drawn.current = draw(canvas.current, latest.current());
    });
    return () => {
      gone = true;
    };
  }, [revision]);
  useEffect(() => () => drawn.current?.destroy(), []);

  return (
    <figure className="chart" style={place} aria-label={label} onWheel={scrollTheGrid}>
      <canvas ref={canvas} />
    </figure>
  );
}

/** A chart lies over the grid, and must not stop the wheel. */
function scrollTheGrid(event: WheelEvent): void {
  const { deltaX, deltaY, deltaMode, clientX, clientY, shiftKey, ctrlKey } = event;
  sheetCanvas()?.dispatchEvent(
    new WheelEvent('wheel', {
      deltaX,
      deltaY,
      deltaMode,
      clientX,
      clientY,
      shiftKey,
      ctrlKey,
      bubbles: true,
      cancelable: true,
    }),
  );
}
