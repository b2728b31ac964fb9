import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { LOW } from '../theme/lowWindow';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    // Enlarged, four tabs take two lines.
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flexGrow: 1,
    minHeight: '40px',
    // Four tabs with a number of two digits fit on one line of 320 pixels, beside a scroll bar.
    padding: '8px 1px',
    [LOW]: { minHeight: '34px', padding: '4px 1px' },
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    borderBottom: '3px solid transparent',
    // High contrast would draw the transparent border too.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { color: tokens.colorNeutralForeground1 },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  count: {
    display: 'inline-block',
    minWidth: '18px',
    padding: '0 5px',
    boxSizing: 'border-box',
    marginLeft: tokens.spacingHorizontalXXS,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
});

export interface TabContent<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count?: string;
  readonly content: ReactNode;
}

/** The tab that a key leads to from the one at `index`; null where the key is none of ours. */
export function tabAfterKey(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowLeft':
      return (index + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/**
 * Tabs by the ARIA pattern: one stop for Tab, arrows between. Fluent's own cost 23 KB more, for
 * what a narrow pane with a few tabs does not need.
 */
export function Tabs<Id extends string>({
  label,
  tabs,
  shown,
  onShown,
}: {
  readonly label: string;
  readonly shown: Id;
  readonly onShown: (id: Id) => void;
  readonly tabs: readonly TabContent<Id>[];
}) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const base = useId();
  const chosen = tabs.findIndex(({ id }) => id === shown);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = tabAfterKey(event.key, chosen, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (next === null || !tab) return;
    event.preventDefault();
    onShown(tab.id);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };

  return (
    <div>
      <div role="tablist" aria-label={label} className={styles.list} onKeyDown={onKeyDown}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-${tab.id}`}
            aria-controls={`${base}-panel`}
            aria-selected={index === chosen}
            tabIndex={index === chosen ? 0 : -1}
            className={mergeClasses(
              shared.bare,
              shared.focusRing,
              styles.tab,
              index === chosen && styles.chosen,
            )}
            onClick={() => {
              onShown(tab.id);
            }}
          >
            {tab.label}{' '}
            {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={`${base}-${tabs[chosen]?.id ?? ''}`}
      >
        {tabs[chosen]?.content}
      </div>
    </div>
  );
}
