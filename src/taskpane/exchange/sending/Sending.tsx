import { Button } from '@fluentui/react-components';
import { PeopleRegular } from '@fluentui/react-icons/svg/people';
import { useCallback } from 'react';
import { useMessages } from '../../messagesContext';
import { Empty } from '../../shell/Empty';
import { Trouble } from '../../shell/Trouble';
import { useScrollRoom } from '../../shell/useScrollRoom';
import { ViewHead } from '../../shell/ViewHead';
import type { PaneControls } from '../../state/usePane';
import { useSharedStyles } from '../../theme/styles';
import type { ExchangeState } from '../exchangeState';
import { Sent } from '../Sent';
import { useFocusAfterWork } from '../useFocusAfterWork';
import { Beforehand } from './Beforehand';
import { MailEditor } from './MailEditor';
import { addressed } from './mailText';
import { MakeBar } from './MakeBar';
import { toAddresses, toAddressesOf } from './sendingView';
import { useRefreshedSending, useSending } from './useSending';
import { WhatToSend } from './WhatToSend';
import { WhomPicker } from './WhomPicker';

export interface SendingProps {
  readonly sending: NonNullable<ExchangeState['sending']>;
  readonly back: string;
  readonly controls: PaneControls;
}

/** Forms or reminders for units: whom, what, with which words; then what was made. */
export function Sending({ sending, back, controls }: SendingProps) {
  const { view } = sending;
  const shared = useSharedStyles();
  const { sending: texts } = useMessages().exchange;
  useRefreshedSending(controls);
  return (
    <section aria-label={texts.title} className={shared.toolView}>
      <ViewHead
        back={back}
        title={texts.title}
        {...(view.units.length > 0 ? { about: texts.period(view.period) } : {})}
        onBack={() => {
          controls.dismiss('view');
        }}
      />
      {view.units.length === 0 ? (
        <NoUnits controls={controls} />
      ) : (
        <SendingForm sending={sending} controls={controls} />
      )}
    </section>
  );
}

function NoUnits({ controls }: Pick<SendingProps, 'controls'>) {
  const shared = useSharedStyles();
  const { sending, openUnits } = useMessages().exchange;
  const onUnits = () => {
    controls.run(toAddresses([]));
  };
  return (
    <>
      <Empty
        icon={<PeopleRegular />}
        title={sending.noUnits}
        text={sending.noUnitsHint}
        action={<Button onClick={onUnits}>{openUnits}</Button>}
      />
      <div className={shared.toolBody}>
        <Trouble controls={controls} />
      </div>
    </>
  );
}

function SendingForm({ sending, controls }: Omit<SendingProps, 'back'>) {
  const { view } = sending;
  const { state, run, dismiss } = controls;
  const { sent, savedMail } = state.exchange;
  const shared = useSharedStyles();
  const texts = useMessages().exchange;
  const form = useSending(sending);
  const { choice, units, kind, mail } = form;
  const busy = state.running !== null;
  const make = useScrollRoom('bottom');
  const focusMake = useCallback(() => {
    make.current?.querySelector<HTMLElement>('button')?.focus();
  }, [make]);
  useFocusAfterWork(busy, focusMake);
  return (
    <div className={shared.toolBody}>
      <WhatToSend
        choice={choice}
        way={view.way}
        hasAddresses={form.hasAddresses}
        busy={busy}
        onChoice={(next) => {
          // Where reminders are chosen, news of forms that were made would mislead; and the other way round.
          if (next.kind !== choice.kind && sent) dismiss('sent');
          form.setChoice(next);
        }}
        onAddresses={() => {
          run(toAddresses(view.units));
        }}
      />
      <WhomPicker
        view={form.asked}
        isReminding={choice.kind === 'reminders'}
        whom={form.whom}
        ticked={form.ticked}
        onWhom={form.setWhom}
        onTicked={form.setTicked}
      />
      {form.noAddress.length > 0 && (
        <Beforehand
          lines={form.noAddress.map(({ title, names }) => ({ title, text: `${names}.` }))}
          hint={texts.sending.withoutEmailHint}
          button={texts.openUnits}
          busy={busy}
          onPress={() => {
            run(toAddresses(units));
          }}
        />
      )}
      {form.blank.length > 0 && (
        <Beforehand
          lines={[{ title: texts.sending.blank(form.blank), text: texts.sending.blankHint }]}
          hint=""
          button={texts.sending.openPlan}
          busy={busy}
          onPress={() => {
            run({ kind: 'goToSheet', sheet: 'plan' });
          }}
        />
      )}
      {form.isMailing && (
        <MailEditor
          key={kind}
          title={texts.mail.title[kind]}
          view={view}
          text={mail}
          kept={view.mails[kind]}
          isSaved={savedMail === kind}
          unit={units[0] ? addressed(units[0], kind) : null}
          busy={busy}
          onText={form.setMail}
          onSave={() => {
            run({ kind: 'saveMail', mail: kind, text: mail });
          }}
        />
      )}
      <MakeBar
        box={make}
        sentence={form.sentence}
        button={form.button}
        isPossible={form.isPossible}
        controls={controls}
        onMake={() => {
          const codes = units.map(({ code }) => code);
          run({ kind: 'send', order: { ...choice, units: codes, mail } });
        }}
      />
      {sent && (
        <Sent
          sent={sent}
          busy={busy}
          onUnits={() => {
            run(toAddressesOf(sent.report, view.units));
          }}
          onDismiss={() => {
            dismiss('sent');
            focusMake();
          }}
        />
      )}
    </div>
  );
}
