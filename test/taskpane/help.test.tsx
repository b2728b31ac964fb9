/** @jest-environment jsdom */
import { en } from '../../src/messages/en';
import { vi } from '../../src/messages/vi';
import { helpSteps } from '../../src/taskpane/help/helpSteps';
import { mount, type Mounted, settled } from './support/mount';
import { stubCommands } from './support/stubCommands';

const all = new Set(['setUp', 'print', 'close']);

describe('the six steps', () => {
  const ways = (hasScorebook: boolean, tools: ReadonlySet<string>) =>
    helpSteps(hasScorebook, tools).map(({ name, way }) => [
      name,
      way === 'home' || way === null ? way : way.kind,
    ]);

  test('lead to their views', () => {
    expect(ways(true, all)).toEqual([
      ['create', 'openTool'],
      ['send', 'openSending'],
      ['collect', 'openCollecting'],
      ['score', 'home'],
      ['close', 'openTool'],
      ['print', 'openTool'],
    ]);
  });

  test('begin behind the help where there is no scorebook', () => {
    expect(ways(false, all)[0]).toEqual(['create', 'home']);
  });

  test('have no way to a view that is not there', () => {
    expect(ways(true, new Set()).filter(([, way]) => way === null)).toHaveLength(3);
  });
});

describe.each([
  ['vi', vi],
  ['en', en],
])('the words in %s', (_, { help }) => {
  test('eleven questions, answered in two sentences at most', () => {
    const { list } = help.questions;
    expect(list).toHaveLength(11);
    for (const { question, answer } of list) {
      expect(question).toMatch(/\?$/);
      // A full stop within a sentence (.xlsx, .msg) has no blank behind it.
      const sentences = answer.split(/\. (?=\p{Lu})/u);
      expect([answer, sentences.length]).toEqual([answer, Math.min(sentences.length, 2)]);
      expect(answer).toMatch(/\.$/);
    }
  });
});

describe('the view', () => {
  let pane: Mounted;
  afterEach(() => pane.unmount());
  const open = async (hasScorebook: boolean) => {
    const commands = stubCommands(hasScorebook);
    pane = await mount(commands);
    await pane.press(pane.find('footer button', 'Trợ giúp'));
    await settled(pane);
    return commands;
  };

  test('is opened from the foot of the pane, and Esc leads back there', async () => {
    await open(true);
    expect(document.activeElement?.textContent).toBe('Trợ giúp');
    expect(document.activeElement?.tagName).toBe('H2');
    expect(pane.find('main', '').textContent).toContain('KAD');
    await pane.key('Escape');
    expect(pane.text()).not.toContain('Sáu bước công việc');
    expect(document.activeElement).toBe(pane.find('footer button', 'Trợ giúp'));
  });

  test('needs no scorebook', async () => {
    const commands = await open(false);
    expect(pane.text()).toContain('Sáu bước công việc');
    await pane.press(pane.find('ol button', 'Tạo sổ'));
    expect(pane.text()).not.toContain('Sáu bước công việc');
    expect(commands.calls).toEqual(['status']);
  });

  test('a step leads there', async () => {
    const commands = await open(true);
    await pane.press(pane.find('ol button', 'Nhận phiếu'));
    await settled(pane);
    expect(commands.calls.at(-1)).toBe('board');
    expect(document.activeElement?.textContent).toBe('Nhận phiếu');
  });

  test('a step leads there also when its view was loaded before', async () => {
    await open(true);
    await pane.press(pane.find('ol button', 'Nhận phiếu'));
    await settled(pane);
    await pane.key('Escape');
    expect(document.activeElement).toBe(pane.find('footer button', 'Trợ giúp'));
    await pane.press(pane.find('footer button', 'Trợ giúp'));
    await settled(pane);
    await pane.press(pane.find('ol button', 'Nhận phiếu'));
    await settled(pane);
    expect(document.activeElement?.tagName).toBe('H2');
    expect(document.activeElement?.textContent).toBe('Nhận phiếu');
  });

  test('names the version and every code that the pane can show', async () => {
    await open(true);
    for (const code of ['01', '02', '03', '04', '05', '06', '07', 'P-']) {
      expect(pane.text()).toContain(`TD-${code}`);
    }
    expect(pane.text()).toMatch(/Sổ Thi Đua \d+\.\d+\.\d+/);
  });
});
