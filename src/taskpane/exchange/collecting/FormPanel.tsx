import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Board, FormDecision, ReceivedForm } from '../../../commands/exchangeReports';
import { ClosedWarning } from '../../closing/ClosedWarning';
import { useMessages } from '../../messagesContext';
import { UnderWay } from '../../shell/UnderWay';
import { Trouble } from '../../shell/Trouble';
import { useScrollRoom } from '../../shell/useScrollRoom';
import type { PaneControls } from '../../state/usePane';
import { useSharedStyles } from '../../theme/styles';
import { ViewHead } from '../../shell/ViewHead';
import { FormDecisionBox } from './FormDecisionBox';
import { FormFigures } from './FormFigures';
import { EditedCells, FormFindings } from './FormFindings';
import { FormTexts } from './FormTexts';
import { figureLines, fileNotes, firstTicks, isOpen, otherForms } from './formView';

const useStyles = makeStyles({
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `0 ${tokens.spacingHorizontalL}`,
  },
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    alignItems: 'stretch',
  },
  file: { margin: 0, overflowWrap: 'anywhere' },
  other: {
    justifyContent: 'flex-start',
    overflowWrap: 'anywhere',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  takeOff: { alignSelf: 'flex-start', marginLeft: '-8px' },
  foot: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  /** What is decided stays in reach, however long the form is. */
  stuck: {
    position: 'sticky',
    bottom: 0,
    // Above Fluent's check boxes.
    zIndex: 2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow8,
    '@media (max-height: 400px)': { position: 'static', boxShadow: 'none' },
  },
});

export interface FormPanelProps {
  readonly form: ReceivedForm;
  readonly board: Board;
  readonly controls: PaneControls;
  readonly onBack: () => void;
  readonly onForm: (hash: string) => void;
  readonly onDecide: (decision: FormDecision) => void;
  readonly onForget: () => void;
}

/** One returned form beside the scorebook, and what is to become of it. */
export function FormPanel(props: FormPanelProps) {
  const { form, board, controls, onBack, onForm, onDecide, onForget } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { exchange } = messages;
  const texts = exchange.form;
  const { running } = controls.state;
  const busy = running !== null;
  const lines = useMemo(() => figureLines(form, messages), [form, messages]);
  const [ticked, setTicked] = useState(() => firstTicks(form, lines));
  const takeable = lines.filter(({ isTakeable }) => isTakeable).length;
  const others = otherForms(form, board);
  const notes = fileNotes(form, messages);
  const foot = useScrollRoom('bottom');
  const onTick = (figure: string, isTicked: boolean) => {
    setTicked(new Set([...ticked].filter((one) => one !== figure).concat(isTicked ? figure : [])));
  };
  return (
    <section className={shared.panel} aria-label={form.unitName}>
      <ViewHead
        back={exchange.backToBoard}
        title={form.unitName}
        about={texts.states[form.state]}
        onBack={onBack}
      />
      <div className={styles.body}>
        {isOpen(form) && <ClosedWarning scorebook={controls.state.scorebook} />}
        <div className={styles.part}>
          <p className={styles.file}>{form.file}</p>
          {form.changedAt !== null && (
            <p className={shared.quiet}>
              {texts.changedAt(messages.dayTime(new Date(form.changedAt)))}
            </p>
          )}
          {form.by !== null && <p className={shared.quiet}>{texts.recognised[form.by]}</p>}
          {notes.map((note) => (
            <p key={note} className={shared.quiet}>
              {note}
            </p>
          ))}
        </div>
        <FormFindings form={form} />
        <FormFigures lines={lines} ticked={isOpen(form) ? ticked : null} onTick={onTick} />
        <FormTexts form={form} />
        <EditedCells form={form} />
        {others.length > 0 && (
          <section className={styles.part} aria-label={texts.others}>
            <h3 className={shared.sectionTitle}>{texts.others}</h3>
            {others.map(({ hash, file, state, changedAt }) => (
              <Button
                key={hash}
                className={styles.other}
                onClick={() => {
                  onForm(hash);
                }}
              >
                <span>
                  {file}
                  <span className={mergeClasses(shared.quiet)}>
                    {' '}
                    {texts.states[state]}
                    {changedAt !== null && `, ${messages.dayTime(new Date(changedAt))}`}
                  </span>
                </span>
              </Button>
            ))}
          </section>
        )}
        <Button
          className={styles.takeOff}
          appearance="subtle"
          size="small"
          disabledFocusable={busy}
          onClick={onForget}
        >
          {texts.takeOff}
        </Button>
      </div>
      <div ref={foot} className={mergeClasses(styles.foot, isOpen(form) && styles.stuck)}>
        <Trouble controls={controls} />
        <UnderWay controls={controls} />
        {isOpen(form) && (
          <FormDecisionBox
            form={form}
            ticked={ticked}
            takeable={takeable}
            busy={busy}
            onDecide={onDecide}
          />
        )}
      </div>
    </section>
  );
}
