import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useMessages } from '../messagesContext';
import type { Tool } from './tool';
import { toolViews } from './toolViews';

export interface ToolMenuProps {
  readonly className: string;
  readonly busy: boolean;
  readonly onTool: (tool: Tool) => void;
}

/** The way to the tools: a list that opens on demand, so that the home screen stays short. */
export function ToolMenu({ className, busy, onTool }: ToolMenuProps) {
  const { tools } = useMessages();
  const offered = Object.keys(toolViews) as Tool[];
  if (offered.length === 0) return null;
  return (
    <Menu>
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
      <MenuPopover>
        <MenuList>
          {offered.map((tool) => (
            <MenuItem
              key={tool}
              onClick={() => {
                onTool(tool);
              }}
            >
              {tools.names[tool]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
