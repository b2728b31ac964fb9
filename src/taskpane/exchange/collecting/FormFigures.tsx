import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useMessages } from '../../messagesContext';
import { useSharedStyles } from '../../theme/styles';
import { figureParts, type FoldedLines } from './figureParts';
import { FigureTable } from './FigureTable';
import { FormPart } from './FormPart';
import type { FigureLine } from './formView';

const useStyles = makeStyles({
  summary: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface FormFiguresProps {
  readonly lines: readonly FigureLine[];
  /** Codes of the figures that are to be taken; null: there is nothing to choose. */
  readonly ticked: ReadonlySet<string> | null;
  readonly onTick: (figure: string, isTicked: boolean) => void;
}

/** A form's figures beside the scorebook's: what has to be looked at, and the rest folded in. */
export function FormFigures({ lines, ticked, onTick }: FormFiguresProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { form: texts } = useMessages().exchange;
  const { shown, folded } = useMemo(() => figureParts(lines), [lines]);
  const isAllSame = lines.every(({ is }) => is === 'same');
  const titleOf = ({ is, lines: { length } }: FoldedLines): string =>
    ({ new: texts.news, missing: texts.leftBlank, same: texts.same })[is](length);
  return (
    <FormPart title={texts.figures}>
      {isAllSame && <p className={shared.quiet}>{texts.noDifference}</p>}
      {shown.length > 0 && (
        <FigureTable caption={texts.figures} lines={shown} ticked={ticked} onTick={onTick} />
      )}
      {folded.map((part) => (
        <details key={part.is}>
          <summary className={mergeClasses(styles.summary, shared.focusRing)}>
            {titleOf(part)}
          </summary>
          <FigureTable
            caption={titleOf(part)}
            lines={part.lines}
            ticked={part.is === 'new' ? ticked : null}
            onTick={onTick}
          />
        </details>
      ))}
    </FormPart>
  );
}
