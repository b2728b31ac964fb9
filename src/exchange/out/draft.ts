import { addressHeader, base64Lines, CRLF, parameter, textBody, textHeader } from './mime';

/** A mail that somebody has only to look at and send. */
export interface Draft {
  /** Whom it is for, as people read it. */
  readonly name: string;
  /** Valid addresses; none: whoever sends it fills them in. */
  readonly addresses: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly attachment: { readonly name: string; readonly bytes: Uint8Array } | null;
}

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Cannot stand in a part: all of them are base64, which has neither `_` nor `-`. */
const BOUNDARY = '=_SoThiDua_=';

/**
 * Writes a mail as an .eml file (RFC 5322, MIME) that opens ready to be sent: `X-Unsent: 1` makes
 * Outlook (classic and new) and Thunderbird open it as a draft. Sender, date and message id are the
 * mail program's to give when it is sent. All of it is ASCII; only
 * the type of a workbook (80 characters) and very long addresses make a line longer than 78.
 */
export function writeDraft(draft: Draft): Uint8Array<ArrayBuffer> {
  const { name, addresses, subject, attachment } = draft;
  const head = [
    'X-Unsent: 1',
    ...(addresses.length > 0 ? [addressHeader('To', name, addresses)] : []),
    textHeader('Subject', subject),
    'MIME-Version: 1.0',
  ];
  const text = [
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: base64',
    '',
    textBody(draft.body),
  ];
  const lines = attachment
    ? [
        ...head,
        `Content-Type: multipart/mixed${parameter('boundary', BOUNDARY)}`,
        '',
        `--${BOUNDARY}`,
        ...text,
        `--${BOUNDARY}`,
        // Outlook takes the name from either of the two headers, older programs from the first.
        `Content-Type: ${XLSX_TYPE}${parameter('name', attachment.name)}`,
        'Content-Transfer-Encoding: base64',
        `Content-Disposition: attachment${parameter('filename', attachment.name)}`,
        '',
        base64Lines(attachment.bytes),
        `--${BOUNDARY}--`,
        '',
      ]
    : [...head, ...text, ''];
  return new TextEncoder().encode(lines.join(CRLF));
}
