import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { useMemo } from 'react';
import type { Plan } from '../../plan/plan';
import type { UnitList } from '../../plan/unitList/unitList';
import { useMessages } from '../messagesContext';
import { SeverityIcon } from '../result/SeverityIcon';
import { useSharedStyles } from '../theme/styles';
import { house } from '../theme/themes';
import { Fold } from './Fold';
import { understoodView } from './understoodView';
import { useFoldStyles } from './useFoldStyles';

const useStyles = makeStyles({
  understood: {
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    gap: tokens.spacingHorizontalSNudge,
    alignItems: 'center',
    margin: `0 0 ${tokens.spacingVerticalS}`,
  },
  words: { fontWeight: tokens.fontWeightSemibold },
  good: { fontSize: '16px', flexShrink: 0, color: house('goodInk') },
  code: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  about: { display: 'block' },
});

/** So many lines are written out; a list of thousands is read in its own sheet. */
const SHOWN = 200;

export interface UnderstoodProps {
  readonly list: UnitList;
  readonly plan: Pick<Plan, 'unitKinds' | 'clusters'>;
}

/** What was understood of a list: units by clusters, and what is to be said about its lines. */
export function Understood({ list, plan }: UnderstoodProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const folds = useFoldStyles();
  const messages = useMessages();
  const { units: texts, file } = messages.setUp;
  const view = useMemo(() => understoodView(list, plan, messages), [list, plan, messages]);
  const sentences = (all: readonly string[]) => (
    <ul className={folds.list}>
      {all.slice(0, SHOWN).map((sentence, index) => (
        <li key={index} className={folds.item}>
          {sentence}
        </li>
      ))}
      {all.length > SHOWN && <li className={folds.item}>{file.more(all.length - SHOWN)}</li>}
    </ul>
  );
  return (
    <div className={styles.understood}>
      <p className={styles.head} role="status">
        {view.units > 0 ? (
          <CheckmarkCircleFilled className={styles.good} aria-hidden />
        ) : (
          <SeverityIcon severity="warning" />
        )}
        <span className={styles.words}>
          {view.units > 0 ? texts.understood(view.units, view.clusters.length) : texts.nothing}
        </span>
      </p>
      {view.leftOut.length > 0 && (
        <div>
          <p className={styles.head}>
            <SeverityIcon severity="error" />
            <span>{texts.leftOut(new Set(view.leftOut).size)}</span>
          </p>
          {sentences(view.leftOut)}
        </div>
      )}
      {view.noted.length > 0 && (
        <Fold title={texts.noted(view.noted.length)} count="">
          {sentences(view.noted)}
        </Fold>
      )}
      {view.clusters.map(({ code, name, isNew, units }) => (
        <Fold
          key={code}
          title={isNew ? `${name} (${texts.isNew})` : name}
          count={texts.inCluster(units.length)}
        >
          <ul className={folds.list}>
            {units.slice(0, SHOWN).map((unit) => (
              <li key={unit.code} className={folds.item}>
                <span className={styles.code}>{unit.code}</span> {unit.name}
                <span className={mergeClasses(shared.quiet, styles.about)}>{unit.about}</span>
              </li>
            ))}
            {units.length > SHOWN && (
              <li className={folds.item}>{file.more(units.length - SHOWN)}</li>
            )}
          </ul>
        </Fold>
      ))}
    </div>
  );
}
