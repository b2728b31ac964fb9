import { useEffect, useState } from 'react';
import { isDark } from '../../commands/isDark';
import type { ThemeName } from './themes';

const darkQuery = '(prefers-color-scheme: dark)';

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
