import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(__dirname, '..', '..');

/** The manifest as a document (in jsdom). */
export function readManifest(): Document {
  const text = readFileSync(join(root, 'manifest.xml'), 'utf8');
  return new DOMParser().parseFromString(text, 'application/xml');
}

/** Elements by their local name, whatever the namespace. */
export function elements(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.tagName} has no ${name}`);
  return value;
}

/** id -> DefaultValue of the resources of one kind: Image, Url, String. */
export function resources(manifest: Document, kind: 'Image' | 'Url' | 'String') {
  const [container] = elements(manifest, 'Resources');
  if (!container) throw new Error('no Resources');
  return new Map(
    elements(container, kind).map((resource) => [
      attribute(resource, 'id'),
      attribute(resource, 'DefaultValue'),
    ]),
  );
}

/** A string of the resources in one language. */
export function textIn(manifest: Document, id: string, locale: string): string {
  const string = elements(manifest, 'String').find((one) => one.getAttribute('id') === id);
  if (!string) throw new Error(`no string ${id}`);
  const override = elements(string, 'Override').find(
    (one) => one.getAttribute('Locale') === locale,
  );
  return override ? attribute(override, 'Value') : attribute(string, 'DefaultValue');
}

/** Width and height from a PNG's header. */
export function pngSize(file: string): { width: number; height: number; hasAlpha: boolean } {
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${file} is no PNG`);
  // Colour type 6 is RGB with alpha.
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    hasAlpha: bytes[25] === 6,
  };
}
