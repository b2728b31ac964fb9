/** The languages of the pane. What goes into the workbook is Vietnamese always. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** The pane's language for Excel's (`vi-VN`, `en-US` ...): Vietnamese, or English for anybody else. */
export function languageOf(displayLanguage: string): Language {
  return /^vi\b/i.test(displayLanguage) ? 'vi' : 'en';
}

/** How each language calls itself: whoever looks for it knows no other name. */
export const languageNames: Readonly<Record<Language, string>> = {
  vi: 'Tiếng Việt',
  en: 'English',
};
