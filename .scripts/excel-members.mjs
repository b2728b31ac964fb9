/**
 * Reads from @types/office-js which member of which Excel class exists since which API set, and
 * writes the table that the workbench's host refuses newer members by:
 *
 *   node .scripts/excel-members.mjs
 *
 * Class -> member -> [kind, set]; kind: s scalar, w scalar that may be written, n navigation to
 * another object, m method. The set is a number, "1.14" as 114; a member in preview or online
 * only has 0.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

const require = createRequire(import.meta.url);
const typings = require.resolve('@types/office-js/index.d.ts');
const target = new URL('../src/workbench/host/members.json', import.meta.url);
const source = ts.createSourceFile(
  typings,
  readFileSync(typings, 'utf8'),
  ts.ScriptTarget.Latest,
  true,
);

/** Tags that qualify themselves ("1.1 for getting, 1.8 for setting") start with the older set. */
const setOf = (node) => {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .map((doc) => doc.getText(source))
    .join('\n');
  const found = /\[\s*Api set:\s*ExcelApi\s+(\d+)\.(\d+)/.exec(text);
  if (found) return Number(found[1]) * 100 + Number(found[2]);
  return /Api set:/.test(text) ? 0 : undefined;
};

const classes = new Map();
const visit = (node) => {
  if (ts.isModuleDeclaration(node) && node.name.text === 'Excel' && node.body) {
    node.body.forEachChild((child) => {
      if (ts.isClassDeclaration(child) && child.name) {
        const list = classes.get(child.name.text) ?? [];
        list.push(child);
        classes.set(child.name.text, list);
      }
    });
  } else node.forEachChild(visit);
};
source.forEachChild(visit);

/** Names that the client library answers by itself and never sends to the host. */
const clientOnly = new Set([
  'context',
  'isNullObject',
  'items',
  'load',
  'set',
  'toJSON',
  'track',
  'untrack',
]);

const table = {};
for (const [name, declarations] of [...classes].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const members = {};
  for (const declaration of declarations) {
    const classSet = setOf(declaration);
    for (const member of declaration.members) {
      if (!member.name || clientOnly.has(member.name.text)) continue;
      const key = member.name.text;
      const set = setOf(member) ?? classSet ?? 0;
      let kind;
      if (ts.isMethodDeclaration(member)) kind = 'm';
      else if (ts.isPropertyDeclaration(member)) {
        const type = member.type?.getText(source).replace(/^Excel\./, '') ?? '';
        if (/EventHandlers</.test(type)) continue;
        const readonly = member.modifiers?.some((m) => m.kind === ts.SyntaxKind.ReadonlyKeyword);
        kind = classes.has(type) ? 'n' : readonly ? 's' : 'w';
      } else continue;
      const known = members[key];
      // Overloads: the oldest set counts; 0 is "not in a released set" and gives way.
      if (!known || known[1] === 0 || (set !== 0 && set < known[1])) members[key] = [kind, set];
    }
  }
  table[name] = Object.fromEntries(Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const lines = Object.entries(table).map(
  ([name, members]) => `  ${JSON.stringify(name)}: ${JSON.stringify(members)}`,
);
writeFileSync(target, `{\n${lines.join(',\n')}\n}\n`);
const count = Object.values(table).reduce((sum, members) => sum + Object.keys(members).length, 0);
process.stdout.write(`${Object.keys(table).length} classes, ${count} members\n`);
