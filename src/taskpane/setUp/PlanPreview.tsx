import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Plan } from '../../plan/plan';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import { Fold } from './Fold';
import { bandText, criterionAbout, planPreview } from './previewView';
import { useFoldStyles } from './useFoldStyles';

const useStyles = makeStyles({
  preview: {
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  facts: { margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}` },
  about: { display: 'block' },
});

/** What a chosen plan holds, before anything of it is written. */
export function PlanPreview({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const folds = useFoldStyles();
  const messages = useMessages();
  const { preview: texts } = messages.setUp;
  const view = useMemo(() => planPreview(plan), [plan]);
  return (
    <section className={styles.preview} aria-label={texts.title}>
      <p className={styles.title}>{view.title}</p>
      <p className={shared.quiet}>{view.issuer || texts.noIssuer}</p>
      <p className={mergeClasses(shared.quiet, styles.facts)}>
        {texts.facts(view.groups.length, view.criteria, view.figures)}
        {view.note !== '' && ` ${view.note}`}
      </p>
      {view.groups.map(({ code, ordinal, name, criteria }) => (
        <Fold
          key={code}
          title={ordinal === '' ? name : `${ordinal}. ${name}`}
          count={texts.criteria(criteria.length)}
        >
          <ul className={folds.list}>
            {criteria.map((criterion) => (
              <li key={criterion.code} className={folds.item}>
                {criterion.code}. {criterion.name}
                <span className={mergeClasses(shared.quiet, styles.about)}>
                  {criterionAbout(criterion, messages)}
                </span>
              </li>
            ))}
          </ul>
        </Fold>
      ))}
      <Fold title={texts.bands} count={messages.number(view.bands.length)}>
        <ul className={folds.list}>
          {view.bands.map((band) => (
            <li key={band.name} className={folds.item}>
              {band.name}: {bandText(band, messages)}
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}
