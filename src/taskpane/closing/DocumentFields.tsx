import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { PlanDocument } from '../../plan/planDocument';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import type { DocumentFaults } from './turnForm';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalMNudge },
  /** Inputs must not be wider than half of a narrow pane. */
  input: { minWidth: 0, width: '100%' },
});

export interface DocumentFieldsProps {
  readonly document: PlanDocument;
  readonly faults: DocumentFaults;
  readonly onDocument: (document: PlanDocument) => void;
}

/** Which document the new year's plan is. */
export function DocumentFields({ document, faults, onDocument }: DocumentFieldsProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const texts = useMessages().closing.turn.document;
  const heading = useId();
  const said = (fault: 'titleNeeded' | 'titleNoName' | 'dateNoDay' | undefined) =>
    fault ? { validationMessage: texts[fault] } : {};
  return (
    <div role="group" aria-labelledby={heading} className={styles.group}>
      <h3 id={heading} className={shared.sectionTitle}>
        {texts.heading}
      </h3>
      <p className={shared.quiet}>{texts.about}</p>
      <Field label={texts.title} required {...said(faults.title)}>
        <Textarea
          value={document.title}
          maxLength={300}
          rows={3}
          onChange={(_, { value }) => onDocument({ ...document, title: value })}
        />
      </Field>
      <div className={styles.pair}>
        {(['number', 'date'] as const).map((key) => (
          <Field key={key} label={texts[key]} {...(key === 'date' ? said(faults.date) : {})}>
            <Input
              className={styles.input}
              value={document[key]}
              maxLength={100}
              onChange={(_, { value }) => onDocument({ ...document, [key]: value })}
            />
          </Field>
        ))}
      </div>
    </div>
  );
}
