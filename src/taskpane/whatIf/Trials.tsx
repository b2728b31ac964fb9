import {
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { WhatIf } from '../../commands/whatIfReports';
import { sentenceOf } from '../../messages/sentences';
import { sumDecimals } from '../../plan/decimals';
import type { Change } from '../../scoring/whatIf/levers';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import { ChoicePicker } from './ChoicePicker';
import { choiceOf, type Choice, dialOf, turned } from './dial';
import { FirstPlaces } from './FirstPlaces';
import { MoveList } from './MoveList';
import { movesView } from './moveView';
import { NumberDial } from './NumberDial';

const useStyles = makeStyles({
  dial: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  title: { outlineStyle: 'none' },
  summary: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

export interface TrialsProps {
  readonly whatIf: WhatIf;
  readonly first: Choice;
}

/** Turns one number of the plan and shows what would come of it. */
export function Trials({ whatIf, first }: TrialsProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const texts = messages.whatIf;
  const title = useRef<HTMLHeadingElement>(null);
  const [choice, setChoice] = useState(first);
  const dial = useMemo(() => dialOf(whatIf, choice), [whatIf, choice]);
  const [value, setValue] = useState(dial.value);
  const change = useMemo(() => turned(dial, value), [dial, value]);
  const trial = useMemo(() => whatIf.tryOut(change), [whatIf, change]);

  const choose = (next: Choice) => {
    setChoice(next);
    setValue(dialOf(whatIf, next).value);
  };
  const tryIt = (next: Change) => {
    const chosen = choiceOf(next, whatIf);
    setChoice(chosen);
    setValue(sumDecimals([dialOf(whatIf, chosen).value, next.by]));
    // What comes of it stands above: the eye and the screen reader are led there.
    title.current?.focus();
  };

  const view = trial.ok ? movesView(trial.moves, texts) : null;
  const clusterName = (code: string): string =>
    whatIf.clusters.find((cluster) => cluster.code === code)?.name ?? code;
  return (
    <>
      <section className={styles.dial}>
        <h2 ref={title} tabIndex={-1} className={mergeClasses(shared.sectionTitle, styles.title)}>
          {texts.dialTitle}
        </h2>
        <ChoicePicker whatIf={whatIf} choice={choice} dial={dial} onChoice={choose} />
        <NumberDial key={JSON.stringify(choice)} dial={dial} value={value} onValue={setValue} />
        <div aria-live="polite">
          {trial.ok ? (
            <p className={change.by === 0 ? shared.quiet : styles.summary}>
              {change.by === 0 ? texts.untouched : view?.summary}
            </p>
          ) : (
            trial.findings.map((finding, index) => (
              <MessageBar key={index} intent="warning" layout="multiline">
                <MessageBarBody>
                  {texts.refused(sentenceOf(finding, messages.findings))}
                </MessageBarBody>
              </MessageBar>
            ))
          )}
        </div>
        {view && (
          <MoveList view={view} clusterName={whatIf.clusters.length > 1 ? clusterName : null} />
        )}
      </section>
      <FirstPlaces whatIf={whatIf} onTry={tryIt} />
    </>
  );
}
