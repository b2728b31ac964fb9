import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { SendView } from '../../../commands/exchangeReports';
import { useMessages } from '../../messagesContext';
import { insertable, tokenOf } from './mailText';

const useStyles = makeStyles({
  tokens: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  token: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
});

export interface PlaceholderButtonsProps {
  readonly view: SendView;
  /** Takes a placeholder as it stands in a text. */
  readonly onInsert: (token: string) => void;
}

/** What can be inserted into a mail, by what it means. */
export function PlaceholderButtons({ view, onInsert }: PlaceholderButtonsProps) {
  const styles = useStyles();
  const { mail } = useMessages().exchange;
  const label = useId();
  return (
    <div role="group" aria-labelledby={label}>
      <span id={label}>{mail.insert}</span>
      <div className={styles.tokens}>
        {insertable(view).map((placeholder) => (
          <Button
            key={placeholder.code}
            className={styles.token}
            size="small"
            title={tokenOf(placeholder)}
            onClick={() => {
              onInsert(tokenOf(placeholder));
            }}
          >
            {placeholder.meaning}
          </Button>
        ))}
      </div>
    </div>
  );
}
