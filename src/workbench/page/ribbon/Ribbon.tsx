import type { RibbonButton, RibbonTab } from './manifest';

interface RibbonProps {
  readonly name: string;
  readonly tab: RibbonTab;
  /** Buttons wait for the spreadsheet, and for the command that is running. */
  readonly disabled: boolean;
  readonly busy: string | undefined;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's tab as Excel shows it: large buttons, their groups named below. */
export function Ribbon({ name, tab, disabled, busy, onPress }: RibbonProps) {
  return (
    <div className="ribbon" role="region" aria-label={name}>
      <div className="ribbon-tabs">
        <span className="ribbon-tab">{tab.label}</span>
      </div>
      <div className="ribbon-groups">
        {tab.groups.map((group) => (
          <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
            <div className="ribbon-buttons">
              {group.buttons.map((button) => (
                <LargeButton
                  key={button.id}
                  button={button}
                  busy={busy === button.id}
                  disabled={disabled || busy !== undefined}
                  onPress={onPress}
                />
              ))}
            </div>
            <div className="ribbon-group-name" aria-hidden="true">
              {group.label}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

interface LargeButtonProps {
  readonly button: RibbonButton;
  readonly busy: boolean;
  readonly disabled: boolean;
  readonly onPress: (button: RibbonButton) => void;
}

function LargeButton({ button, busy, disabled, onPress }: LargeButtonProps) {
  const icon = (size: number) => button.icons.get(size) ?? '';
  return (
    <button
      type="button"
      className="ribbon-button"
      id={button.id}
      title={`${button.label}\n${button.tip}`}
      // Not `disabled`: the button that was pressed would lose the focus.
      aria-disabled={disabled}
      aria-busy={busy}
      onClick={() => {
        if (!disabled) onPress(button);
      }}
    >
      <img src={icon(32)} srcSet={`${icon(32)} 1x, ${icon(64)} 2x`} width={32} height={32} alt="" />
      <span>{button.label}</span>
    </button>
  );
}
