import { useEffect, useMemo, useState } from 'react';
import type { MailText } from '../../../commands/exchangeReports';
import { useMessages } from '../../messagesContext';
import type { PaneControls } from '../../state/usePane';
import { type ExchangeState, topView } from '../exchangeState';
import { blankIn, mailFault } from './mailText';
import {
  makingOf,
  mailKind,
  promiseOf,
  type SendChoice,
  usualDrafts,
  withoutAddress,
} from './sendingView';
import { askedUnits, chosenUnits, type Whom } from './whom';

/** What somebody chose to send and to whom, and what follows from it. */
export function useSending({ view, preset }: NonNullable<ExchangeState['sending']>) {
  const texts = useMessages().exchange;
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

  // Nobody is reminded of what is there already.
  const asked = useMemo(() => askedUnits(view, kindOf), [view, kindOf]);
  const there = useMemo(() => new Set(asked.units.map(({ code }) => code)), [asked]);
  const units = useMemo(() => chosenUnits(asked.units, whom, ticked), [asked, whom, ticked]);
  const kind = mailKind(choice);
  const mail = edited[kind] ?? view.mails[kind];
  const isMailing = makingOf(choice, 1).drafts > 0;
  const fault = isMailing ? mailFault(mail, view, texts) : null;
  const counts = { chosen: units.length, asked: asked.units.length };
  const promised = promiseOf(choice, counts, view.way, texts);
  return {
    ...{ choice, setChoice, hasAddresses },
    ...{ whom, setWhom, asked, units },
    // Who is complete stays chosen for a form while nobody is to be reminded of anything.
    ticked: new Set([...ticked].filter((code) => there.has(code))),
    setTicked: (next: ReadonlySet<string>) => {
      setTicked(new Set([...[...ticked].filter((code) => !there.has(code)), ...next]));
    },
    ...{ kind, mail, isMailing },
    setMail: (text: MailText) => {
      setEdited({ ...edited, [kind]: text });
    },
    blank: isMailing ? blankIn(mail, view) : [],
    noAddress: withoutAddress(units, isMailing, texts),
    isPossible: promised.isPossible && fault === null,
    button: promised.button,
    sentence: fault ?? promised.sentence,
  };
}

/** Whoever comes back from a sheet may have typed addresses or figures there. */
export function useRefreshedSending({ state: { exchange }, run }: PaneControls): void {
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
}
