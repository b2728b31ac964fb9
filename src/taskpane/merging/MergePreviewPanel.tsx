import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { MergePreview } from '../../commands/mergeReports';
import { dayShown } from '../../plan/day';
import { Paged } from '../exchange/Paged';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import { type MergeLine, mergeLines } from './mergeLines';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
  },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { padding: `${tokens.spacingVerticalSNudge} 0`, overflowWrap: 'anywhere' },
  numbers: { fontVariantNumeric: 'tabular-nums' },
  others: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  buttons: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

export interface MergePreviewPanelProps {
  readonly preview: MergePreview;
  readonly busy: boolean;
  readonly onMerge: () => void;
  readonly onChange: () => void;
}

/** What a merger would do: what is left to type first, then the sums. Its title takes the focus. */
export function MergePreviewPanel({ preview, busy, onMerge, onChange }: MergePreviewPanelProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { merging } = messages;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { order, units } = preview;
  const lines = mergeLines(preview, messages);
  const { blank, sums, judged, proposed, others } = lines;
  const { previousBlank, previousSums, previousJudged, previousProposed } = lines;
  const ofPrevious = [...previousBlank, ...previousJudged, ...previousProposed];
  const hasPrevious = ofPrevious.length + previousSums > 0;
  return (
    <div className={shared.panel}>
      <div className={styles.part}>
        <h3 ref={heading} tabIndex={-1} className={styles.title}>
          {merging.previewTitle(order.name, order.code)}
        </h3>
        <p className={shared.quiet}>{merging.previewText(units, dayShown(order.from))}</p>
      </div>
      {blank.length > 0 && <Lines title={merging.blankTitle(blank.length)} lines={blank} />}
      {proposed.length > 0 && (
        <Lines title={merging.proposedTitle(proposed.length)} lines={proposed} />
      )}
      {sums.length > 0 && <Lines title={merging.sumsTitle(sums.length)} lines={sums} />}
      {judged.length > 0 && <Lines title={merging.judgedTitle(judged.length)} lines={judged} />}
      {blank.length + proposed.length + sums.length + judged.length === 0 && (
        <p className={shared.quiet}>{merging.nothing}</p>
      )}
      {hasPrevious && (
        <div className={styles.part}>
          <h4 className={shared.sectionTitle}>{merging.previousTitle}</h4>
          {previousSums > 0 && <p className={shared.quiet}>{merging.previousSums(previousSums)}</p>}
          {previousBlank.length > 0 && (
            <Lines title={merging.blankTitle(previousBlank.length)} lines={previousBlank} />
          )}
          {previousProposed.length > 0 && (
            <Lines
              title={merging.proposedTitle(previousProposed.length)}
              lines={previousProposed}
            />
          )}
          {previousJudged.length > 0 && (
            <Lines title={merging.judgedTitle(previousJudged.length)} lines={previousJudged} />
          )}
        </div>
      )}
      <div className={styles.part}>
        <h4 className={shared.sectionTitle}>{merging.othersTitle}</h4>
        <ul className={mergeClasses(shared.quiet, styles.others)}>
          {[merging.kept, ...others].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
      <div className={styles.buttons}>
        <Button
          className={shared.fullWidth}
          appearance="primary"
          disabledFocusable={busy}
          onClick={onMerge}
        >
          {merging.merge}
        </Button>
        <Button className={shared.fullWidth} disabledFocusable={busy} onClick={onChange}>
          {merging.change}
        </Button>
      </div>
    </div>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly MergeLine[] }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <div className={styles.part}>
      <h4 className={shared.sectionTitle}>{title}</h4>
      <Paged label={title} items={lines} keyOf={({ key }) => key}>
        {({ label, text }) => (
          <div className={styles.line}>
            <div>{label}</div>
            <div className={mergeClasses(shared.quiet, styles.numbers)}>{text}</div>
          </div>
        )}
      </Paged>
    </div>
  );
}
