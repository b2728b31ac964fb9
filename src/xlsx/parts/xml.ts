import type { Budget } from '../guard/budget';
import { limits } from '../guard/limits';
import { refuse } from '../guard/refusal';

export type Attributes = ReadonlyMap<string, string>;

/** Told of the elements of a part in their order; names come without their prefix. */
export interface XmlReader {
  /** `parents` are the names of the elements around it, the root first. */
  readonly open?: (name: string, attributes: Attributes, parents: readonly string[]) => void;
  /** Whether an element is one of those that have a limit of their own. */
  readonly isFree?: (name: string, parent: string | undefined) => boolean;
  readonly text?: (text: string, parents: readonly string[]) => void;
  readonly close?: (name: string, parents: readonly string[]) => void;
}

const NONE: Attributes = new Map();
/** Tags between two looks at the clock. */
const TAGS_PER_LOOK = 5_000;

/**
 * Reads a part through and refuses what no spreadsheet program writes: document types and entities,
 * endless nesting, endless tags, tags that do not match, characters that XML has not. What passes
 * reads the same in every program.
 */
export function readXml(xml: string, part: string, budget: Budget, reader: XmlReader = {}): void {
  const notXml = (): never => refuse({ code: 'notXml', part });
  const tags: string[] = [];
  const parents: string[] = [];
  let [at, looks, rooted] = [0, 0, false];
  const until = (mark: string, from: number): number => {
    const end = xml.indexOf(mark, from);
    return end < 0 ? notXml() : end;
  };
  while (at < xml.length) {
    looks += 1;
    if (looks % TAGS_PER_LOOK === 0) budget.look();
    const tagAt = xml.indexOf('<', at);
    const text = xml.slice(at, tagAt < 0 ? undefined : tagAt);
    if (text !== '') {
      if (text.length > limits.tokenLength)
        refuse({ code: 'tooLong', part, limit: limits.tokenLength });
      if (tags.length === 0 && text.trim() !== '') notXml();
      const plain = withoutEntities(text, part);
      reader.text?.(plain, parents);
    }
    if (tagAt < 0) break;
    if (xml.startsWith('<!--', tagAt)) {
      at = until('-->', tagAt + 4) + 3;
    } else if (xml.startsWith('<![CDATA[', tagAt)) {
      const end = until(']]>', tagAt + 9);
      if (tags.length === 0) notXml();
      reader.text?.(xml.slice(tagAt + 9, end), parents);
      at = end + 3;
    } else if (xml.startsWith('<!', tagAt)) {
      refuse({ code: 'entities', part });
    } else if (xml.startsWith('<?', tagAt)) {
      at = until('?>', tagAt + 2) + 2;
    } else if (xml.startsWith('</', tagAt)) {
      const end = until('>', tagAt);
      if (tags.pop() !== xml.slice(tagAt + 2, end).trimEnd()) notXml();
      const name = parents.pop() ?? '';
      reader.close?.(name, parents);
      at = end + 1;
    } else {
      const end = tagEnd(xml, tagAt + 1) ?? notXml();
      if (end - tagAt > limits.tokenLength)
        refuse({ code: 'tooLong', part, limit: limits.tokenLength });
      const empty = xml[end - 1] === '/';
      const [, tag = '', rest = ''] =
        /^([^\s/>="'<&]+)(.*)$/s.exec(xml.slice(tagAt + 1, empty ? end - 1 : end)) ?? notXml();
      if (tags.length === 0 && rooted) notXml();
      rooted = true;
      if (tags.length >= limits.depth) refuse({ code: 'tooDeep', part, limit: limits.depth });
      const name = localName(tag);
      if (reader.isFree?.(name, parents.at(-1)) !== true) budget.element();
      reader.open?.(name, attributesOf(rest, part), parents);
      if (empty) reader.close?.(name, parents);
      else {
        tags.push(tag);
        parents.push(name);
      }
      at = end + 1;
    }
  }
  if (!rooted || tags.length > 0) notXml();
}

/** Where the tag ends; a ">" between quotes does not end it. */
function tagEnd(xml: string, from: number): number | undefined {
  let quote = '';
  for (let at = from; at < xml.length; at += 1) {
    const letter = xml[at] ?? '';
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at;
  }
  return undefined;
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}

function attributesOf(text: string, part: string): Attributes {
  if (text.trim() === '') return NONE;
  const attributes = new Map<string, string>();
  const pattern = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
  let end = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [, name = '', double, single = ''] = found;
    if (attributes.has(name)) refuse({ code: 'notXml', part });
    attributes.set(name, withoutEntities(double ?? single, part));
    end = pattern.lastIndex;
  }
  if (text.slice(end).trim() !== '') refuse({ code: 'notXml', part });
  return attributes;
}

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** A text with XML's own five entities and numbered characters put in; there are no others without a document type. */
function withoutEntities(text: string, part: string): string {
  if (/[\0-\x08\x0B\x0C\x0E-\x1F]/.test(text)) refuse({ code: 'notXml', part });
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,32};?)/g, (_, reference: string) => {
    const name = reference.slice(0, -1);
    const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}));$/i.exec(reference) ?? [];
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (code <= 0x10ffff) return String.fromCodePoint(code);
    const character = reference.endsWith(';') ? named.get(name) : undefined;
    return character ?? refuse({ code: 'entities', part });
  });
}
