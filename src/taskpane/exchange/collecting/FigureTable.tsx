import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMessages } from '../../messagesContext';
import { SeverityIcon } from '../../result/SeverityIcon';
import { useSharedStyles } from '../../theme/styles';
import type { FigureLine } from './formView';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  tickColumn: { width: '36px' },
  valueColumn: { width: '25%' },
  textColumn: { width: '33%' },
  head: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}`,
    textAlign: 'right',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    verticalAlign: 'bottom',
  },
  headLabel: { textAlign: 'left', paddingLeft: 0 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  tick: { padding: 0, verticalAlign: 'top' },
  label: {
    padding: '7px 6px 7px 0',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    verticalAlign: 'top',
  },
  about: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  value: {
    padding: '7px 0 7px 6px',
    textAlign: 'right',
    overflowWrap: 'anywhere',
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
  },
  text: { textAlign: 'left', whiteSpace: 'pre-line' },
  news: { fontWeight: tokens.fontWeightSemibold },
});

export interface FigureTableProps {
  readonly caption: string;
  readonly lines: readonly FigureLine[];
  /** Codes of the figures that are to be taken; null: there is nothing to choose. */
  readonly ticked: ReadonlySet<string> | null;
  readonly onTick?: (figure: string, isTicked: boolean) => void;
  /** What is compared are words: they need room, and are read from the left. */
  readonly isOfTexts?: boolean;
}

/** Figures as the scorebook has them and as the form has them, side by side. */
export function FigureTable(props: FigureTableProps) {
  const { caption, lines, ticked, onTick, isOfTexts = false } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { form } = useMessages().exchange;
  const column = isOfTexts ? styles.textColumn : styles.valueColumn;
  const head = mergeClasses(styles.head, isOfTexts && styles.text);
  const value = mergeClasses(styles.value, isOfTexts && styles.text);
  return (
    <table className={styles.table}>
      <caption className={shared.unseen}>{caption}</caption>
      <colgroup>
        {ticked && <col className={styles.tickColumn} />}
        <col />
        <col className={column} />
        <col className={column} />
      </colgroup>
      <thead>
        <tr>
          {ticked && (
            <th scope="col">
              <span className={shared.unseen}>{form.takeColumn}</span>
            </th>
          )}
          <th scope="col" className={mergeClasses(styles.head, styles.headLabel)}>
            {form.figure}
          </th>
          <th scope="col" className={head}>
            {form.inBook}
          </th>
          <th scope="col" className={head}>
            {form.inFile}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.figure} className={styles.row}>
            {ticked && (
              <td className={styles.tick}>
                {line.isTakeable && (
                  <Checkbox
                    aria-label={form.take(line.label)}
                    checked={ticked.has(line.figure)}
                    onChange={(_, { checked }) => {
                      onTick?.(line.figure, checked === true);
                    }}
                  />
                )}
              </td>
            )}
            <th scope="row" className={styles.label}>
              {line.label}
              <span className={styles.about}>
                {line.severity && <SeverityIcon severity={line.severity} />}
                {[form.is[line.is], line.cell].filter(Boolean).join(', ')}
              </span>
            </th>
            <td className={value}>{line.inBook}</td>
            <td className={mergeClasses(value, line.isTakeable && styles.news)}>{line.inFile}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
