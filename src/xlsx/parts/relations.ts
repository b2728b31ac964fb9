import type { Budget } from '../guard/budget';
import { readXml } from './xml';

/** A link from one part to another inside the archive. */
export interface Relation {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "chartsheet" ... The same in both dialects of the format. */
  readonly type: string;
  /** Where it leads, as the reading library works it out. */
  readonly target: string;
}

/** The links that a part's ".rels" lists; those out of the file (`External`) lead nowhere for us. */
export function relations(
  xml: string,
  { part, folder, budget }: { part: string; folder: string; budget: Budget },
): readonly Relation[] {
  const found: Relation[] = [];
  readXml(xml, part, budget, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      const type = attributes.get('Type') ?? '';
      found.push({
        id: attributes.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolve(folder, attributes.get('Target') ?? ''),
      });
    },
  });
  return found;
}

/** The folder of a part, without the last slash; '' for the root. */
export function folderOf(part: string): string {
  return part.slice(0, Math.max(0, part.lastIndexOf('/')));
}

/** The ".rels" of a part. */
export function relationsOf(part: string): string {
  const folder = folderOf(part);
  const name = part.slice(part.lastIndexOf('/') + 1);
  return folder === '' ? `_rels/${name}.rels` : `${folder}/_rels/${name}.rels`;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder.split('/').filter((name) => name !== '');
  for (const name of target.split('/')) {
    if (name === '..') path.pop();
    else if (name !== '.' && name !== '') path.push(name);
  }
  return path.join('/');
}
