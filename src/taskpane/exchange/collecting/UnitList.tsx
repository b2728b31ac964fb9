import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState, type RefObject } from 'react';
import type { Board, UnitState } from '../../../commands/exchangeReports';
import { useMessages } from '../../messagesContext';
import { SearchField } from '../../shell/SearchField';
import { useSharedStyles } from '../../theme/styles';
import { Paged } from '../Paged';
import { stateCounts, unitLine, unitsShown } from './boardView';
import { StateFilter } from './StateFilter';
import { UnitRow } from './UnitRow';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  title: { outlineStyle: 'none' },
  none: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
  list: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

export interface UnitListProps {
  readonly board: Board;
  /** The list's heading: the focus goes there when the line that had it is gone. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onForm: (hash: string) => void;
}

/** All units and how far each is. */
export function UnitList({ board, heading, onForm }: UnitListProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { exchange } = useMessages();
  const { collecting } = exchange;
  const [only, setOnly] = useState<UnitState | null>(null);
  const [search, setSearch] = useState('');
  const forms = useMemo(() => new Map(board.forms.map((form) => [form.hash, form])), [board]);
  const counts = useMemo(() => stateCounts(board), [board]);
  const shown = useMemo(() => unitsShown(board, only, search), [board, only, search]);
  return (
    <section className={styles.list} aria-label={collecting.units}>
      <div className={styles.tools}>
        <h3 ref={heading} tabIndex={-1} className={mergeClasses(shared.sectionTitle, styles.title)}>
          {collecting.units}
        </h3>
        <StateFilter counts={counts} only={only} onOnly={setOnly} />
        <SearchField label={collecting.search} value={search} onSearch={setSearch} />
      </div>
      {shown.length === 0 ? (
        <p className={mergeClasses(shared.quiet, styles.none)}>{collecting.noneFound}</p>
      ) : (
        <Paged
          key={`${only ?? 'all'} ${search}`}
          label={collecting.units}
          items={shown}
          keyOf={({ code }) => code}
        >
          {(unit) => <UnitRow line={unitLine(unit, forms, exchange)} onForm={onForm} />}
        </Paged>
      )}
    </section>
  );
}
