import {
  type MailText,
  type Placeholder,
  placeholderMeanings,
  spelledOut,
} from '../../messages/mailTexts';

/** What the placeholders stand for in one unit's mail; blank where there is nothing to say. */
export type MailValues = Readonly<Record<Placeholder, string>>;

const PLACEHOLDER = /\{([^{}\n]*)\}/g;

/** What stands in braces in a text and is no placeholder: mails with it are not made. */
export function unknownPlaceholders({ subject, body }: MailText): readonly string[] {
  const found = [...`${subject}\n${body}`.matchAll(PLACEHOLDER)].map(([all]) => all);
  return [...new Set(found.filter((one) => placeholderIn(one.slice(1, -1)) === null))];
}

/**
 * One unit's mail. A line of the body whose placeholders are all blank says nothing and is left out:
 * `Hạn nộp: {han_nop}` where there is no deadline. So are the blank lines behind it, but for one.
 */
export function fillMail({ subject, body }: MailText, values: MailValues): MailText {
  const lines: string[] = [];
  // Of the blank lines around what is left out one is enough.
  let hasGap = false;
  for (const line of body.split(/\r\n?|\n/)) {
    if (saysNothing(line, values)) hasGap = lines.at(-1) === '';
    else if (!hasGap || line !== '') {
      lines.push(filled(line, values));
      hasGap = false;
    }
  }
  return { subject: filled(subject, values), body: lines.join('\n') };
}

function saysNothing(line: string, values: MailValues): boolean {
  const codes = [...line.matchAll(PLACEHOLDER)].flatMap(
    ([, code = '']) => placeholderIn(code) ?? [],
  );
  return codes.length > 0 && codes.every((code) => values[code] === '');
}

function filled(text: string, values: MailValues): string {
  return text.replace(PLACEHOLDER, (all, code: string) => {
    const known = placeholderIn(code);
    return known === null ? all : spelledOut(known, values[known]);
  });
}

function placeholderIn(text: string): Placeholder | null {
  const code = text.trim().toLowerCase();
  return Object.hasOwn(placeholderMeanings, code) ? (code as Placeholder) : null;
}
