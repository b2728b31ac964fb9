import { useEffect, useState } from 'react';
import type { ThemeName } from './themes';

const darkQuery = '(prefers-color-scheme: dark)';

/** Whether a colour (#RRGGBB) is dark to the eye. */
function isDark(color: string): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim());
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/**
 * Excel's background decides, then the system's preference, then light: Excel on the web tells no
 * colours, and Excel's theme and the system's may differ.
 */
export function themeName(officeBackground: string | null, systemIsDark: boolean): ThemeName {
  const dark = (officeBackground === null ? null : isDark(officeBackground)) ?? systemIsDark;
  return dark ? 'dark' : 'light';
}

function systemIsDark(): boolean {
  return typeof matchMedia === 'function' && matchMedia(darkQuery).matches;
}

/**
 * The theme that fits Excel now. Excel has no event for a change of its theme: it is read again
 * when the pane gets the focus back.
 */
export function useThemeName(officeBackground: () => string | null): ThemeName {
  const current = () => themeName(officeBackground(), systemIsDark());
  const [name, setName] = useState(current);
  useEffect(() => {
    const update = () => {
      setName(themeName(officeBackground(), systemIsDark()));
    };
    const query = typeof matchMedia === 'function' ? matchMedia(darkQuery) : null;
    query?.addEventListener('change', update);
    addEventListener('focus', update);
    return () => {
      query?.removeEventListener('change', update);
      removeEventListener('focus', update);
    };
  }, [officeBackground]);
  return name;
}
