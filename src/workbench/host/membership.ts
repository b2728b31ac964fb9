import { HostError } from './errors';
import table from './members.json';

/** The API set that the stand-in offers: ExcelApi 1.14, the product's floor. */
export const FLOOR = { name: '1.14', number: 114 } as const;

/** s: scalar, w: scalar that may be written, n: navigation to another object, m: method. */
export type MemberKind = 's' | 'w' | 'n' | 'm';

export interface Member {
  readonly kind: MemberKind;
  readonly set: number;
}

const members = table as unknown as Readonly<
  Record<string, Readonly<Record<string, readonly [MemberKind, number]>>>
>;

/** What the typings say about a member; undefined if they do not know it. */
export function memberOf(className: string, name: string): Member | undefined {
  const found = members[className]?.[name];
  return found && { kind: found[0], set: found[1] };
}

/** The client library asks for these by itself; no typings list them. */
const internal = /^_(KeepReference|RemoveReference|ValidateArraySize|(Un)?[Rr]egister\w+|Get\w+)$/;

/** Public functions of the library (`Excel.createWorkbook`) go through objects that are not. */
const unlisted = new Set([
  'AddinInternalService.notifyActionHandlerReady',
  'Application.createWorkbook',
  'WorkbookCreated.open',
]);

/** Is this something that the client asks for without any typings knowing it? */
export const isUnlisted = (className: string, name: string): boolean =>
  internal.test(name) || unlisted.has(`${className}.${name}`);

/** Refuses a member that is newer than the floor, in preview, or not public. */
export function requireMember(className: string, name: string): void {
  if (isUnlisted(className, name)) return;
  const member = memberOf(className, name);
  const location = `${className}.${name}`;
  if (!member || member.set === 0)
    throw new HostError('ApiNotFound', `${location} is not in a released API set.`, location);
  if (member.set > FLOOR.number) {
    const set = `1.${member.set % 100}`;
    throw new HostError(
      'ApiNotFound',
      `${location} needs ExcelApi ${set}; this host offers ${FLOOR.name}.`,
      location,
    );
  }
}

/** Names of a class in the typings, for the test that holds the host's claims against them. */
export const classMembers = (className: string): readonly string[] | undefined => {
  const found = members[className];
  return found && Object.keys(found);
};
