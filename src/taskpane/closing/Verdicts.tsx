import { useMessages } from '../messagesContext';
import type { VerdictView } from './verdictView';
import { Notice } from '../shell/Notice';
import { useClosingStyles } from './styles';

/** What was found about a code or about files, the first one taking the focus. */
export function Verdicts({ views }: { readonly views: readonly VerdictView[] }) {
  const styles = useClosingStyles();
  const { verify } = useMessages().closing;
  return (
    <section className={styles.form} aria-label={verify.result}>
      {views.map((view, index) => (
        <Notice
          key={`${index} ${view.title}`}
          intent={view.intent}
          title={view.title}
          takesFocus={index === 0}
        >
          {view.lines.map((line) => (
            <p key={line} className={styles.plain}>
              {line}
            </p>
          ))}
          {view.differences.length > 0 && (
            <ul className={styles.list}>
              {view.differences.map(({ unit, changes }) => (
                <li key={unit}>
                  <strong>{unit}</strong>: {changes.join('; ')}
                </li>
              ))}
              {view.moreUnits !== '' && <li>{view.moreUnits}</li>}
            </ul>
          )}
        </Notice>
      ))}
    </section>
  );
}
