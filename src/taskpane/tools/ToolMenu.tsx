import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { type MouseEvent, useRef } from 'react';
import type { Undoable } from '../../commands/remembered';
import { useMessages } from '../messagesContext';
import { undoText } from '../shell/undoText';
import type { Tool } from './tool';
import { toolViews } from './toolViews';

const useStyles = makeStyles({ box: { display: 'contents' }, list: { overflowY: 'auto' } });

export interface ToolMenuProps {
  readonly className: string;
  readonly busy: boolean;
  readonly onTool: (tool: Tool) => void;
  /** The step that can be taken back, wherever its own word of it has gone. */
  readonly undoable: Undoable | null;
  readonly onUndo: () => void;
}

/** The way to the tools: a list that opens on demand, so that the home screen stays short. */
export function ToolMenu({ className, busy, onTool, undoable, onUndo }: ToolMenuProps) {
  const { tools, undo } = useMessages();
  const styles = useStyles();
  const box = useRef<HTMLSpanElement>(null);
  const offered = Object.keys(toolViews) as Tool[];
  if (offered.length === 0) return null;
  const choose = (act: () => void) => (click: MouseEvent) => {
    // The list may lie under the mouse by the second click of a double click.
    if (click.detail > 1) return;
    // The line is gone when the tool is left: the focus comes back to the list's button.
    box.current?.querySelector('button')?.focus();
    act();
  };
  return (
    <span ref={box} className={styles.box}>
      {/* A low pane has not room for all of them below the button: the list may cover it. */}
      <Menu positioning={{ autoSize: true, shiftToCoverTarget: true, overflowBoundaryPadding: 4 }}>
        <MenuTrigger disableButtonEnhancement>
          <Button
            className={className}
            size="small"
            icon={<MoreHorizontalRegular />}
            disabledFocusable={busy}
          >
            {tools.menu}
          </Button>
        </MenuTrigger>
        <MenuPopover className={styles.list}>
          <MenuList>
            {undoable && (
              <>
                <MenuItem onClick={choose(onUndo)}>{undoText(undoable, undo)}</MenuItem>
                <MenuDivider />
              </>
            )}
            {offered.map((tool) => (
              <MenuItem
                key={tool}
                onClick={choose(() => {
                  onTool(tool);
                })}
              >
                {tools.names[tool]}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </span>
  );
}
