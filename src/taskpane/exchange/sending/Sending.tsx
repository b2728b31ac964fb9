import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PeopleRegular } from '@fluentui/react-icons/svg/people';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { MailText } from '../../../commands/exchangeReports';
import { useMessages } from '../../messagesContext';
import { runningText } from '../../shell/announcement';
import { Empty } from '../../shell/Empty';
import { Trouble } from '../../shell/Trouble';
import { useScrollRoom } from '../../shell/useScrollRoom';
import type { PaneControls } from '../../state/usePane';
import { useSharedStyles } from '../../theme/styles';
import { type ExchangeState, topView } from '../exchangeState';
import { Sent } from '../Sent';
import { useFocusAfterWork } from '../useFocusAfterWork';
import { ViewHead } from '../../shell/ViewHead';
import { WorkProgress } from '../WorkProgress';
import { MailEditor } from './MailEditor';
import { unknownTokens } from './mailText';
import { NoAddress } from './NoAddress';
import {
  makingOf,
  mailKind,
  promiseOf,
  type SendChoice,
  toAddresses,
  toAddressesOf,
  usualDrafts,
  withoutAddress,
} from './sendingView';
import { WhatToSend } from './WhatToSend';
import { askedUnits, chosenUnits, type Whom } from './whom';
import { WhomPicker } from './WhomPicker';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '14px', paddingBottom: '16px' },
  body: { display: 'flex', flexDirection: 'column', gap: '14px', padding: '0 16px' },
  /** What is made stays in reach below warnings and long lists. */
  make: {
    position: 'sticky',
    bottom: 0,
    // Above Fluent's check boxes.
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: '0 -16px',
    padding: '10px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-height: 360px)': { position: 'static' },
  },
});

export interface SendingProps {
  readonly sending: NonNullable<ExchangeState['sending']>;
  readonly back: string;
  readonly controls: PaneControls;
}

/** Forms or reminders for units: whom, what, with which words; then what was made. */
export function Sending({ sending, back, controls }: SendingProps) {
  const { view, preset } = sending;
  const { state, run, cancel, dismiss } = controls;
  const { running, exchange } = state;
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const texts = messages.exchange;
  const [kindOf, setKindOf] = useState<SendChoice['kind']>(preset?.kind ?? 'forms');
  // Until somebody decides, drafts come with the first address that is typed.
  const [drafts, setDrafts] = useState<boolean | null>(null);
  const [withFigures, setWithFigures] = useState(true);
  const hasAddresses = usualDrafts(view.units);
  const choice: SendChoice = { kind: kindOf, withDrafts: drafts ?? hasAddresses, withFigures };
  const setChoice = (next: SendChoice) => {
    setKindOf(next.kind);
    if (next.withDrafts !== choice.withDrafts) setDrafts(next.withDrafts);
    setWithFigures(next.withFigures);
  };
  const [whom, setWhom] = useState<Whom>(preset?.whom ?? { by: 'everybody' });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [edited, setEdited] = useState<Partial<Record<'form' | 'reminder', MailText>>>({});
  const busy = running !== null;
  const make = useScrollRoom('bottom');
  const focusMake = useCallback(() => {
    make.current?.querySelector<HTMLElement>('button')?.focus();
  }, [make]);
  useFocusAfterWork(busy, focusMake);

  // Whoever comes back from a sheet may have typed addresses or figures there.
  const isOnTop = topView(exchange) === 'sending';
  useEffect(() => {
    if (!isOnTop) return;
    const look = () => {
      run({ kind: 'refreshSending' });
    };
    addEventListener('focus', look);
    return () => {
      removeEventListener('focus', look);
    };
  }, [isOnTop, run]);

  // Nobody is reminded of what is there already.
  const asked = useMemo(() => askedUnits(view, kindOf), [view, kindOf]);
  const units = useMemo(() => chosenUnits(asked.units, whom, ticked), [asked, whom, ticked]);
  const kind = mailKind(choice);
  const mail = edited[kind] ?? view.mails[kind];
  const isMailing = makingOf(choice, 1).drafts > 0;
  const unknown = isMailing ? unknownTokens(mail, view.placeholders) : [];
  const counts = { chosen: units.length, asked: asked.units.length };
  const promised = promiseOf(choice, counts, view.way, texts);
  const isPossible = promised.isPossible && unknown.length === 0;
  const noAddress = withoutAddress(units, isMailing, texts);
  const onUnits = () => {
    run(toAddresses(units));
  };

  if (view.units.length === 0) {
    return (
      <section aria-label={texts.sending.title} className={styles.view}>
        <ViewHead back={back} title={texts.sending.title} onBack={() => dismiss('view')} />
        <Empty
          icon={<PeopleRegular />}
          title={texts.sending.noUnits}
          text={texts.sending.noUnitsHint}
          action={<Button onClick={onUnits}>{texts.openUnits}</Button>}
        />
        <div className={styles.body}>
          <Trouble controls={controls} />
        </div>
      </section>
    );
  }
  return (
    <section aria-label={texts.sending.title} className={styles.view}>
      <ViewHead
        back={back}
        title={texts.sending.title}
        about={texts.sending.period(view.period)}
        onBack={() => dismiss('view')}
      />
      <div className={styles.body}>
        <WhatToSend
          choice={choice}
          way={view.way}
          hasAddresses={hasAddresses}
          busy={busy}
          onChoice={setChoice}
          onAddresses={() => {
            run(toAddresses(view.units));
          }}
        />
        <WhomPicker
          view={asked}
          whom={whom}
          ticked={ticked}
          onWhom={setWhom}
          onTicked={setTicked}
        />
        {noAddress.length > 0 && <NoAddress lines={noAddress} busy={busy} onUnits={onUnits} />}
        {isMailing && (
          <MailEditor
            key={kind}
            title={texts.mail.title[kind]}
            view={view}
            text={mail}
            kept={view.mails[kind]}
            isSaved={exchange.savedMail === kind}
            unit={units[0] ?? null}
            busy={busy}
            onText={(text) => {
              setEdited({ ...edited, [kind]: text });
            }}
            onSave={() => {
              run({ kind: 'saveMail', mail: kind, text: mail });
            }}
          />
        )}
        <div ref={make} className={styles.make}>
          <p className={shared.quiet}>
            {unknown.length > 0 ? texts.mail.unknown(unknown) : promised.sentence}
          </p>
          <Button
            className={shared.fullWidth}
            appearance="primary"
            icon={<SendRegular />}
            disabledFocusable={busy || !isPossible}
            onClick={() => {
              const codes = units.map(({ code }) => code);
              run({ kind: 'send', order: { ...choice, units: codes, mail } });
            }}
          >
            {promised.button}
          </Button>
          <Trouble controls={controls} />
          {running && (
            <WorkProgress
              text={runningText(running, messages) ?? ''}
              progress={exchange.progress}
              onCancel={running.kind === 'send' ? cancel : null}
            />
          )}
        </div>
        {exchange.sent && (
          <Sent
            sent={exchange.sent}
            busy={busy}
            onUnits={() => {
              if (exchange.sent) run(toAddressesOf(exchange.sent.report, view.units));
            }}
            onDismiss={() => {
              dismiss('sent');
              focusMake();
            }}
          />
        )}
      </div>
    </section>
  );
}
