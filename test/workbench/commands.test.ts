import '../support/nodeGlobals';
import { createHost, type WorkbookHost } from '../../src/workbench/host/host';
import { loadEngine } from '../support/engine';

let host: WorkbookHost;
let close: () => void;

beforeEach(() => {
  const engine = loadEngine().createHeadless();
  host = createHost(engine.univerApi);
  close = () => {
    host.dispose();
    engine.dispose();
  };
});
afterEach(() => close());

/** What office.js installs itself on in a window. */
interface External {
  RegisterEvent(id: number, target: string, handler: () => void, callback: () => void): void;
}

/** A function file whose office.js is started by the test. */
function functionFile(takesCommands = true) {
  const heard: string[] = [];
  const page: { readonly location: object; readonly external?: External } = { location: {} };
  const door = host.installDoor(page as unknown as Window, { takesCommands });
  const start = () => {
    const hear = () => heard.push('pressed');
    // 39 is office.js's number of the event.
    page.external?.RegisterEvent(39, '', hear, () => heard.push('started'));
  };
  return { door, heard, start };
}

/** As long as a window takes to hear of what was pressed. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5));

test('a button that is pressed before the function file is loaded waits for it', async () => {
  const page = functionFile();
  void host.runCommand('score', 'ScoreButton');
  await aMoment();
  expect(page.heard).toEqual([]);
  page.start();
  await aMoment();
  expect(page.heard).toEqual(['started', 'pressed']);
});

test('a pane is not pressed, although its office.js would take it', async () => {
  const pane = functionFile(false);
  pane.start();
  void host.runCommand('score', 'ScoreButton');
  await aMoment();
  expect(pane.heard).toEqual(['started']);
});

test('a button whose function file is taken away is free again', async () => {
  const page = functionFile();
  page.start();
  const run = host.runCommand('score', 'ScoreButton');
  expect(page.heard).toEqual(['started', 'pressed']);
  page.door.close();
  await expect(run).resolves.toBeUndefined();
});
