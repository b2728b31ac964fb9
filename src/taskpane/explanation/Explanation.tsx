import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ExplainReport } from '../../commands/reports';
import { useMessages } from '../messagesContext';
import { useEscape } from '../shell/useEscape';
import { groupView } from './groupView';
import { pointView } from './pointView';
import { unitLinks } from './unitLinks';
import { pointLine, unitView } from './unitView';
import { FigurePanel } from './FigurePanel';
import { GroupPanel } from './GroupPanel';
import { PointPanel } from './PointPanel';
import { UnitPanel } from './UnitPanel';

const useStyles = makeStyles({
  explanation: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
    // The words of its buttons stand where all others begin and end.
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
});

/** The card, the criteria that a figure is used by, a content group, or one criterion. */
type Shown =
  /** `from`: the criterion that was looked at; back on the card the focus returns to its line. */
  | { readonly is: 'unit'; readonly from: string | null }
  | { readonly is: 'asked' }
  | { readonly is: 'group' }
  | { readonly is: 'point'; readonly code: string };

function first({ asked, group }: ExplainReport): Shown {
  const [only] = asked;
  if (only === undefined) return group === null ? { is: 'unit', from: null } : { is: 'group' };
  return asked.length === 1 ? { is: 'point', code: only } : { is: 'asked' };
}

export interface ExplanationProps {
  readonly report: ExplainReport;
  readonly busy: boolean;
  readonly onCell: (sheet: string, address: string) => void;
  readonly onSelected: () => void;
  readonly onBack: () => void;
}

/** Why a unit has its points: the card, or one point of it. */
export function Explanation({ report, busy, onCell, onSelected, onBack }: ExplanationProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { explain } = messages.pane;
  const { unit, asked, cells } = report;
  const [shown, setShown] = useState(() => first(report));
  const place = useRef<HTMLElement>(null);
  useEscape(true, onBack);
  const view = useMemo(() => unitView(unit, messages), [unit, messages]);
  const group = useMemo(
    () => (report.group === null ? null : groupView(unit, report.group, messages)),
    [unit, report.group, messages],
  );
  const point = shown.is === 'point' && unit.points.find((p) => p.criterion.code === shown.code);

  useEffect(() => {
    if (shown.is !== 'unit' || shown.from === null) return;
    const lines = place.current?.querySelectorAll<HTMLElement>('[data-criterion]') ?? [];
    const line = [...lines].find(({ dataset }) => dataset.criterion === shown.from);
    // Whose card it is comes into view with it. What does not apply to the unit has no line on its card.
    place.current?.scrollIntoView();
    (line ?? place.current?.querySelector<HTMLElement>('h2'))?.focus({ preventScroll: true });
  }, [shown]);

  const onPoint = (code: string) => {
    setShown({ is: 'point', code });
  };

  return (
    <section ref={place} className={styles.explanation} aria-label={explain.title}>
      <div className={styles.bar}>
        <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
          {explain.back}
        </Button>
        <Button
          appearance="subtle"
          size="small"
          icon={<QuestionCircleRegular />}
          disabledFocusable={busy}
          onClick={onSelected}
        >
          {explain.selected}
        </Button>
      </div>
      {point ? (
        <PointPanel
          key={point.criterion.code}
          view={pointView(point, cells, messages)}
          unit={unit.unit.name}
          busy={busy}
          onCell={onCell}
          onUnit={() => {
            setShown({ is: 'unit', from: point.criterion.code });
          }}
        />
      ) : shown.is === 'group' && group ? (
        <GroupPanel
          view={group}
          unit={unit.unit.name}
          onPoint={onPoint}
          onUnit={() => {
            setShown({ is: 'unit', from: null });
          }}
        />
      ) : shown.is === 'asked' ? (
        <FigurePanel
          unit={view.title}
          cluster={view.about}
          points={view.points}
          lines={unit.points
            .filter(({ criterion }) => asked.includes(criterion.code))
            .map((one) => pointLine(one, messages))}
          onPoint={onPoint}
        />
      ) : (
        <UnitPanel
          view={view}
          takesFocus={shown.is !== 'unit' || shown.from === null}
          from={shown.is === 'unit' ? shown.from : null}
          code={unit.unit.code}
          links={unitLinks(report, messages)}
          busy={busy}
          onCell={onCell}
          onPoint={onPoint}
        />
      )}
    </section>
  );
}
