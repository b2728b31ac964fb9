import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { recordClasses } from '../../src/workbench/host/classes/record';
import { classMembers, FLOOR, isUnlisted, memberOf } from '../../src/workbench/host/membership';
import { claims, HostObject } from '../../src/workbench/host/object';

const folder = join(__dirname, '../../src/workbench/host/classes');
const load = createRequire(__filename);

interface Constructor {
  readonly prototype: HostObject;
}

const isHostClass = (value: unknown): value is Constructor =>
  typeof value === 'function' && value.prototype instanceof HostObject;

/** Every host class with the public name of its Office.js class. */
function hostClasses(): [string, Constructor][] {
  const found: [string, Constructor][] = [];
  for (const file of readdirSync(folder)) {
    const module = load(join(folder, file)) as Record<string, unknown>;
    for (const [name, value] of Object.entries(module))
      if (name.endsWith('Object') && isHostClass(value))
        found.push([name.replace(/Object$/, ''), value]);
  }
  return found;
}

test('every member that the host claims exists in the typings, up to the API floor', () => {
  const wrong: string[] = [];
  let count = 0;
  for (const [name, constructor] of hostClasses()) {
    const members = claims(constructor.prototype).filter((member) => !isUnlisted(name, member));
    if (members.length > 0 && !classMembers(name)) wrong.push(name);
    for (const member of members) {
      count += 1;
      const known = memberOf(name, member);
      if (!known || known.set === 0 || known.set > FLOOR.number) wrong.push(`${name}.${member}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(300);
});

test('so do the members of the classes that are nothing but fields', () => {
  const wrong: string[] = [];
  for (const constructor of recordClasses()) {
    const object = new constructor({} as never, {}, () => undefined);
    for (const member of claims(Object.getPrototypeOf(object) as object)) {
      const known = memberOf(object.className, member);
      if (!known || known.set > FLOOR.number) wrong.push(`${object.className}.${member}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('a property is claimed as what it is: readable ones by a getter, writable ones by a setter', () => {
  const wrong: string[] = [];
  for (const [name, constructor] of hostClasses())
    for (const member of claims(constructor.prototype)) {
      const known = memberOf(name, member);
      if (!known) continue;
      let level = constructor.prototype as object;
      while (!Object.hasOwn(level, member)) level = Object.getPrototypeOf(level) as object;
      const own = Object.getOwnPropertyDescriptor(level, member);
      if ((known.kind === 'm') !== (typeof own?.value === 'function'))
        wrong.push(`${name}.${member}`);
    }
  expect(wrong).toEqual([]);
});
