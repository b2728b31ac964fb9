import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** The red of the workbook's table heads (80), in sixteen steps from dark to light. */
const red: BrandVariants = {
  10: '#170302',
  20: '#2A0806',
  30: '#3C0C09',
  40: '#4C100C',
  50: '#5C130F',
  60: '#6C1612',
  70: '#7C1A15',
  80: '#8C1D18',
  90: '#A2352D',
  100: '#B54E45',
  110: '#C7675D',
  120: '#D78177',
  130: '#E49B92',
  140: '#EEB5AE',
  150: '#F5CFCA',
  160: '#FBE8E6',
};

/** Colours that Fluent has no token for; the provider turns them into CSS variables of these names. */
interface HouseColors {
  readonly headBackground: string;
  readonly headText: string;
  readonly headQuiet: string;
  readonly gold: string;
  readonly goldText: string;
  readonly errorInk: string;
  readonly warningInk: string;
  readonly noteInk: string;
  readonly goodInk: string;
  /** Behind what is chosen. */
  readonly chosen: string;
}

export type PaneTheme = Theme & HouseColors;
export type ThemeName = 'light' | 'dark';

/** `var(--...)` of a house colour, for use in styles. */
export function house(color: keyof HouseColors): string {
  return `var(--${color})`;
}

/** Windows' own font where it is; all of the others carry the Vietnamese letters. */
const fonts = {
  fontFamilyBase: "'Segoe UI', -apple-system, Roboto, 'Helvetica Neue', Arial, sans-serif",
};

const light: PaneTheme = {
  ...createLightTheme(red),
  ...fonts,
  headBackground: red[80],
  headText: '#FFFFFF',
  headQuiet: '#F6D9D5',
  gold: '#E0B040',
  goldText: '#4A3500',
  errorInk: '#B10E1C',
  warningInk: '#8A5A00',
  noteInk: '#0F5EA8',
  goodInk: '#0E6B2E',
  chosen: '#FCF3F1',
};

const dark: PaneTheme = {
  ...createDarkTheme(red),
  ...fonts,
  // Fluent's own choices out of this ramp are too dark to read on the dark pane.
  colorBrandBackground: red[90],
  colorBrandBackgroundHover: red[100],
  colorBrandBackgroundPressed: red[70],
  colorBrandForeground1: red[130],
  colorBrandForeground2: red[130],
  colorBrandForegroundLink: red[130],
  colorBrandForegroundLinkHover: red[140],
  colorBrandForegroundLinkPressed: red[120],
  colorNeutralForeground2BrandHover: red[130],
  colorNeutralForeground2BrandPressed: red[120],
  colorNeutralForeground2BrandSelected: red[130],
  colorNeutralForeground3BrandHover: red[130],
  colorNeutralForeground3BrandPressed: red[120],
  colorNeutralForeground3BrandSelected: red[130],
  colorBrandStroke1: red[120],
  colorCompoundBrandForeground1: red[120],
  colorCompoundBrandForeground1Hover: red[130],
  colorCompoundBrandForeground1Pressed: red[110],
  colorCompoundBrandBackground: red[120],
  colorCompoundBrandBackgroundHover: red[130],
  colorCompoundBrandBackgroundPressed: red[110],
  colorCompoundBrandStroke: red[120],
  colorCompoundBrandStrokeHover: red[130],
  colorCompoundBrandStrokePressed: red[110],
  headBackground: red[50],
  headText: '#FFFFFF',
  headQuiet: red[150],
  gold: '#E0B040',
  goldText: '#3A2A00',
  errorInk: '#F1A0A6',
  warningInk: '#F2C661',
  noteInk: '#9CC7F2',
  goodInk: '#8FD6A5',
  chosen: '#3A2624',
};

export const themes: Readonly<Record<ThemeName, PaneTheme>> = { light, dark };
