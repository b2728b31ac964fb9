import { useEffect, useState } from 'react';
import type { ChartModel } from '../../host/host';
import type { Session } from '../session';
import type { Texts } from '../texts';
import { ChartPanel } from './ChartPanel';
import { chartConfig } from './chartConfig';
import { readViewport, type Viewport } from './viewport';

interface ChartsProps {
  readonly session: Session;
  readonly texts: Texts;
}

/** What changes numbers: typed cells, and calculated ones. */
const VALUES_CHANGED = new Set([
  'sheet.mutation.set-range-values',
  'formula.mutation.set-formula-calculation-result',
]);
const SCROLLED = 'sheet.operation.set-scroll';
/** Many edits in a row are drawn once. */
const REDRAW_AFTER_MS = 120;

/** The active sheet's charts, floating over the grid where they stand on the sheet. */
export default function Charts({ session, texts }: ChartsProps) {
  const [viewport, setViewport] = useState<Viewport>();
  const [charts, setCharts] = useState<readonly ChartModel[]>([]);
  const [revision, setRevision] = useState(0);

  useEffect(() => {
    const { univer, host } = session;
    const move = () => setViewport(readViewport(univer));
    const moveNext = () => requestAnimationFrame(move);
    const renew = () => {
      const sheet = univer.getActiveWorkbook()?.getActiveSheet();
      setCharts([...(host.model.sheets.get(sheet?.getSheetId() ?? '')?.charts ?? [])]);
      setRevision((count) => count + 1);
      move();
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const renewSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(renew, REDRAW_AFTER_MS);
    };
    renewSoon();
    const stops = [
      univer.addEvent(univer.Event.SheetZoomChanged, renewSoon),
      univer.addEvent(univer.Event.SheetSkeletonChanged, renewSoon),
      univer.addEvent(univer.Event.ActiveSheetChanged, renew),
      univer.addEvent(univer.Event.CommandExecuted, ({ id }) => {
        if (VALUES_CHANGED.has(id)) renewSoon();
        // Univer's own Scroll event misses the first one.
        else if (id === SCROLLED) moveNext();
      }),
    ];
    const stopHost = host.onChange(({ kind }) => {
      if (kind === 'charts' || kind === 'sheets' || kind === 'activated') renewSoon();
    });
    window.addEventListener('resize', renewSoon);
    return () => {
      clearTimeout(timer);
      stopHost();
      for (const stop of stops) stop.dispose();
      window.removeEventListener('resize', renewSoon);
    };
  }, [session]);

  if (!viewport || charts.length === 0) return null;
  const { clip, origin, scale } = viewport;
  return (
    <div className="charts" style={clip}>
      {charts.map((chart) => (
        <ChartPanel
          key={chart.id}
          label={texts.chart(chart.title.visible ? chart.title.text : '')}
          place={{
            left: origin.left + chart.left * scale,
            top: origin.top + chart.top * scale,
            width: chart.width * scale,
            height: chart.height * scale,
          }}
          revision={revision}
          configure={() => chartConfig(chart, session.univer)}
        />
      ))}
    </div>
  );
}
