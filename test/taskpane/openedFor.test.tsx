/** @jest-environment jsdom */
import type { Problem } from '../../src/commands/problem';
import type { Commands } from '../../src/commands/reports';
import { openedFor } from '../../src/taskpane/openedFor';
import { mount, type Mounted, settled } from './support/mount';
import { scoreReport } from './support/reports';
import { ok, stubCommands } from './support/stubCommands';

let pane: Mounted;
afterEach(() => pane.unmount());

async function open(search: string, commands: Commands): Promise<void> {
  pane = await mount(commands, openedFor(search));
  await settled(pane);
}

const none = (): Partial<Commands> => ({
  status: () => Promise.resolve(ok({ scorebook: null, form: null })),
});
const focused = () => document.activeElement?.textContent;

describe('the address of the pane', () => {
  beforeAll(async () => {
    pane = await mount(stubCommands(true));
  });

  test.each([
    ['', null],
    ['?do=', null],
    ['?do=toString', null],
    ['?do=format', null],
    ['?theme=dark', null],
    ['?do=collect', { kind: 'openCollecting' }],
    ['?_host_Info=Excel$Win32&do=send', { kind: 'openSending', preset: null }],
    ['?do=help', { kind: 'openTool', tool: 'help' }],
  ])('"%s" asks for %j', (search, action) => {
    expect(openedFor(search)).toEqual(action);
  });
});

describe('opened by a button of the ribbon in a scorebook', () => {
  test.each([
    ['?do=send', 'Phiếu đơn vị', 'sendView'],
    ['?do=collect', 'Nhận phiếu', 'board'],
  ])('%s shows “%s” and what the workbook comes to behind it', async (search, title, call) => {
    const review = () => Promise.resolve(ok({ ...scoreReport(), withFigures: 29 }));
    const commands = stubCommands(true, { review });
    await open(search, commands);
    expect(focused()).toBe(title);
    expect(commands.calls).toEqual(['status', call]);
    await pane.key('Escape');
    expect(pane.text()).toContain('29/31 đơn vị');
  });

  test('the help', async () => {
    await open('?do=help', stubCommands(true));
    expect(focused()).toBe('Trợ giúp');
  });
});

describe('opened where there is no scorebook', () => {
  test.each(['?do=send', '?do=collect'])(
    '%s: what is missing, and how to begin',
    async (search) => {
      const commands = stubCommands(false, none());
      await open(search, commands);
      expect(pane.text()).toContain('Tệp này chưa có sổ thi đua');
      expect(commands.calls).toEqual(['status']);
      expect(document.activeElement?.tagName).toBe('H1');
    },
  );

  test('?do=setUp: how to begin, and nothing is said to be wrong', async () => {
    await open('?do=setUp', stubCommands(false, none()));
    expect(pane.text()).not.toContain('Tệp này chưa có');
  });

  test('?do=help: the help', async () => {
    await open('?do=help', stubCommands(false, none()));
    expect(focused()).toBe('Trợ giúp');
    await pane.key('Escape');
    expect(pane.text()).not.toContain('Sáu bước công việc');
    expect(document.activeElement?.tagName).toBe('H1');
  });

  test('a unit’s form says itself what to do with it', async () => {
    const form = { unitName: 'Xã Ba Điền', period: '2025' };
    await open(
      '?do=collect',
      stubCommands(false, { status: () => Promise.resolve(ok({ scorebook: null, form })) }),
    );
    expect(pane.text()).toContain('Đây là phiếu của Xã Ba Điền');
    expect(pane.text()).not.toContain('Tệp này chưa có');
  });
});

describe('opened while Excel does not answer', () => {
  const problem: Problem = { code: 'cellEditMode' };
  const once = (): Partial<Commands> => {
    let tries = 0;
    const { status } = stubCommands(true);
    return {
      status: () => (tries++ === 0 ? Promise.resolve({ ok: false, problem }) : status()),
    };
  };

  test('?do=collect is done as soon as it does', async () => {
    const commands = stubCommands(true, once());
    await open('?do=collect', commands);
    await pane.press(pane.find('button', 'Thử lại'));
    await settled(pane);
    expect(focused()).toBe('Nhận phiếu');
  });

  test('?do=help is shown all the same, and the workbook can be looked at again', async () => {
    await open('?do=help', stubCommands(true, once()));
    expect(focused()).toBe('Trợ giúp');
    await pane.key('Escape');
    await pane.press(pane.find('button', 'Thử lại'));
    expect(pane.text()).toContain('31 đơn vị');
  });
});
