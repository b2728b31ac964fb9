import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = join(
  dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')),
  'dist',
);
const BASE = 'https://localhost/office-js/';

interface ScriptElement {
  src?: string;
  onload?: (() => void) | null;
}

const sources = new Map<string, string>();

/** Runs one of office.js's files in the realm of the tests, so that its errors are Errors here. */
function evaluate(name: string): void {
  const path = join(folder, name);
  const source = sources.get(path) ?? readFileSync(path, 'utf8');
  sources.set(path, source);
  // Indirect eval: the file's `var`s become globals, as in a page.
  (0, eval)(`${source}\n//# sourceURL=${path}`);
}

/** What office.js touches of a page while it starts, for tests without a DOM. */
function bareWindow(): void {
  const store = new Map<string, string>();
  const storage = {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
    removeItem: (key: string) => void store.delete(key),
    clear: () => store.clear(),
  };
  const location = new URL('https://localhost/taskpane.html');
  const nothing = (): void => undefined;
  const head = { appendChild: (script: ScriptElement) => script };
  const document = {
    head,
    location,
    readyState: 'complete',
    cookie: '',
    documentElement: {},
    addEventListener: nothing,
    createElement: () => ({ setAttribute: nothing, style: {} }),
    getElementById: () => null,
    getElementsByTagName: (tag: string) =>
      tag === 'head'
        ? [head]
        : tag === 'script'
          ? [{ src: `${BASE}office.js`, getAttribute: () => null }]
          : [],
  };
  const globals: Record<string, unknown> = {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    parent: globalThis,
    document,
    location,
    history: {},
    status: '',
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  if (typeof navigator === 'undefined') globals.navigator = { userAgent: 'Node', language: 'vi' };
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** In jsdom office.js looks for its own script element to learn where its files are. */
function markScript(): void {
  if (document.querySelector(`script[src="${BASE}office.js"]`)) return;
  const script = document.createElement('script');
  script.setAttribute('src', `${BASE}office.js`);
  script.type = 'text/plain';
  document.head.append(script);
}

/** Lets scripts that office.js adds to the page run from the package, without any network. */
function serveScripts(): void {
  const head = document.head as unknown as { appendChild(node: ScriptElement): unknown };
  const append = head.appendChild.bind(head);
  head.appendChild = (node) => {
    if (typeof node.src !== 'string' || !node.src.startsWith(BASE)) return append(node);
    const name = node.src.slice(BASE.length);
    queueMicrotask(() => {
      evaluate(name);
      node.onload?.();
    });
    return node;
  };
}

let prepared = false;

/** Makes the global object a window that office.js can start in: jsdom's, or a bare one. */
export function officeWindow(): Window {
  if (!prepared) {
    if (typeof document === 'undefined') bareWindow();
    else markScript();
    serveScripts();
    prepared = true;
  }
  sessionStorage.clear();
  return globalThis as unknown as Window;
}

/** What office.js takes away from a page, as Excel does; the tests' realm keeps it. */
function withoutLosses(start: () => void): void {
  const page = globalThis as unknown as Record<string, unknown>;
  const kept = ['alert', 'confirm', 'prompt'].map((name) => [name, page[name]] as const);
  const history = page.history as Record<string, unknown>;
  const moves = ['pushState', 'replaceState'].map((name) => [name, history[name]] as const);
  start();
  for (const [name, value] of kept) page[name] = value;
  for (const [name, value] of moves) history[name] = value;
}

/** The globals that the last start of office.js left behind. */
let leftBehind: string[] = [];

/** Starts office.js afresh: a new window's worth of `Office` and `Excel`. */
export async function startOffice(): Promise<void> {
  // office.js builds on what it finds ("var OSF = OSF || {}"), so nothing of the last may be there.
  for (const name of leftBehind) Reflect.deleteProperty(globalThis, name);
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  withoutLosses(() => evaluate('office.js'));
  await Office.onReady();
  leftBehind = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
}
