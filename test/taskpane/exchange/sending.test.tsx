/** @jest-environment jsdom */
import { act } from 'react';
import type { Progress } from '../../../src/commands/exchangeReports';
import type { Outcome } from '../../../src/commands/problem';
import type { Commands } from '../../../src/commands/reports';
import { manySendable, sendableUnits, sendView, sentReport } from '../support/exchange';
import { fill, mount, settled, type Mounted } from '../support/mount';
import { ok, stubCommands } from '../support/stubCommands';

let pane: Mounted;
afterEach(() => pane.unmount());

async function opened(answers: Partial<Commands> = {}) {
  const commands = stubCommands(true, answers);
  pane = await mount(commands);
  await pane.press(pane.find('button', 'Phiếu đơn vị'));
  await settled(pane);
  return commands;
}

const section = () => {
  const found = pane.root.querySelector<HTMLElement>('section[aria-label="Phiếu đơn vị"]');
  if (!found) throw new Error('No view');
  return found;
};
const field = (selector: string) => {
  const found = section().querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};
const whom = () => field('select');
const make = () => pane.find('button', 'Tạo ');

/** Sending that goes on until the test ends it. */
function slowSend() {
  let tell: (progress: Progress) => void = () => undefined;
  let signal: AbortSignal | undefined;
  let end: (outcome: Outcome<ReturnType<typeof sentReport>>) => void = () => undefined;
  const send: Commands['send'] = (_, running) => {
    tell = running.onProgress;
    signal = running.signal;
    return new Promise((resolve) => (end = resolve));
  };
  return {
    send,
    tell: (progress: Progress) =>
      act(async () => {
        tell(progress);
        await Promise.resolve();
      }),
    isAborted: () => signal?.aborted,
    end: (outcome: Parameters<typeof end>[0]) =>
      act(async () => {
        end(outcome);
        await Promise.resolve();
      }),
  };
}

test('two clicks send everybody a form with a draft', async () => {
  const commands = await opened();
  expect(document.activeElement?.textContent).toBe('Phiếu đơn vị');
  expect(pane.text()).toContain('4 đơn vị, điền sẵn số liệu, kèm thư: một tệp .zip');
  await pane.press(make());
  expect(commands.calls.at(-1)).toBe(
    'send forms 21484,21529,21502,BCH drafts figures “Đề nghị nhập số liệu thi đua ({ky}): {don_vi}”',
  );
  expect(document.activeElement?.textContent).toBe('Đã tạo 4 phiếu và 4 thư nháp');
  expect(pane.text()).toContain(
    'Bấm đúp từng thư nháp (.eml) trong thư mục Thu, xem lại rồi bấm Gửi.',
  );
});

test('the result lies below, and the way back gives the focus to where it came from', async () => {
  await opened();
  const back = pane.find('button', 'Quay lại');
  const opener = () => pane.find('button', 'Phiếu đơn vị');
  expect(opener).toThrow('0 of button');
  await pane.press(back);
  expect(document.activeElement).toBe(opener());
});

test('Esc goes back, but not from a list that may be open', async () => {
  await opened();
  whom().focus();
  await pane.key('Escape');
  expect(section()).toBeTruthy();
  make().focus();
  await pane.key('Escape');
  expect(pane.root.querySelector('section[aria-label="Phiếu đơn vị"]')).toBeNull();
  expect(document.activeElement).toBe(pane.find('button', 'Phiếu đơn vị'));
});

test('opened from outside of the pane, it goes back to the pane’s beginning', async () => {
  pane = await mount(stubCommands(true), { kind: 'openSending', preset: null });
  await settled(pane);
  expect(document.activeElement?.textContent).toBe('Phiếu đơn vị');
  await pane.press(pane.find('button', 'Quay lại'));
  expect(document.activeElement?.tagName).toBe('H1');
});

test('nothing is opened from outside where there is no scorebook', async () => {
  const commands = stubCommands(false);
  pane = await mount(commands, { kind: 'openSending', preset: null });
  expect(commands.calls).toEqual(['status']);
});

test('a cluster, plain and blank', async () => {
  const commands = await opened();
  await fill(whom(), 'cluster C2');
  await pane.press(pane.find('checkbox', 'Kèm thư nháp'));
  await pane.press(pane.find('checkbox', 'Điền sẵn số liệu'));
  expect(pane.text()).toContain('1 đơn vị, để trống số liệu, không kèm thư: một tệp .zip');
  expect(section().querySelector('details')).toBeNull();
  await pane.press(make());
  expect(commands.calls.at(-1)).toMatch(/^send forms BCH plain blank/);
});

test('units by hand, found without accents', async () => {
  const commands = await opened();
  await fill(whom(), 'hand');
  expect(make().getAttribute('aria-disabled')).toBe('true');
  await pane.press(make());
  expect(commands.calls.at(-1)).toBe('sendView');
  await fill(field('input[type=search]'), 'ba vinh');
  await pane.press(pane.find('checkbox', 'Xã Ba Vinh'));
  expect(pane.text()).toContain('Đã chọn 1 trong 4');
  await pane.press(make());
  expect(commands.calls.at(-1)).toMatch(/^send forms 21502 /);
});

test('who is complete and was chosen by hand is nobody to remind, and is chosen again for a form', async () => {
  await opened();
  await fill(whom(), 'hand');
  // Both are complete.
  await pane.press(pane.find('checkbox', 'Xã Ba Tô'));
  await pane.press(pane.find('checkbox', 'Ban Chỉ huy'));
  expect(pane.text()).toContain('Đã chọn 2 trong 4');
  await pane.press(pane.find('radio', 'Thư nhắc'));
  expect(pane.text()).toContain('Đã chọn 0 trong 2');
  await pane.press(pane.find('checkbox', 'Xã Ba Vinh'));
  expect(pane.text()).toContain('Đã chọn 1 trong 2');
  await pane.press(pane.find('radio', 'Phiếu'));
  expect(pane.text()).toContain('Đã chọn 3 trong 4');
});

test('3.321 units are drawn a page at a time, and the focus goes on', async () => {
  await opened({ sendView: () => Promise.resolve(ok(sendView({ units: manySendable(3321) }))) });
  await fill(whom(), 'hand');
  const rows = () => section().querySelectorAll('li');
  expect(rows()).toHaveLength(50);
  await pane.press(pane.find('button', 'Xem thêm 50'));
  expect(rows()).toHaveLength(100);
  expect(rows()[50]?.contains(document.activeElement)).toBe(true);
  await pane.press(pane.find('button', 'Chọn cả 3.321'));
  expect(pane.text()).toContain('Đã chọn 3.321 trong 3.321');
});

test('whom: everybody and who is incomplete are one choice where they are the same', async () => {
  await opened();
  const choices = () =>
    [...whom().querySelectorAll('option')].map(({ textContent }) => textContent);
  expect(choices().slice(0, 2)).toEqual(['Tất cả (4 đơn vị)', 'Chưa nộp đủ số liệu (2)']);
  await fill(whom(), 'incomplete');
  await pane.press(pane.find('radio', 'Thư nhắc'));
  expect(choices().slice(0, 2)).toEqual(['Chưa nộp đủ số liệu (2)', 'Tự chọn đơn vị…']);
  expect(whom()).toHaveProperty('value', 'everybody');
  expect(pane.text()).toContain('2 đơn vị, chỉ có thư nháp:');
});

test('units without an address are told beforehand, with the way to their sheet', async () => {
  const commands = await opened();
  expect(pane.text()).toContain('1 đơn vị chưa có địa chỉ thư.');
  await pane.press(pane.find('button', 'Mở trang Đơn vị'));
  // Xã Ba Vinh.
  expect(commands.calls.at(-1)).toBe('goToCell Đơn vị E10');
  await pane.press(pane.find('checkbox', 'Kèm thư nháp'));
  expect(pane.text()).not.toContain('1 đơn vị chưa có địa chỉ thư.');
});

test('what the mail speaks of and Kế hoạch does not say is told beforehand, with the way there', async () => {
  const commands = await opened();
  // The mail has lines for the office and the deadline; of the two the deadline is blank.
  expect(section().textContent).toContain('Trang Kế hoạch chưa ghi hạn nộp phiếu.');
  await pane.press(pane.find('button', 'Mở trang Kế hoạch'));
  expect(commands.calls.at(-1)).toBe('goToSheet plan');
});

test('nothing is said of what the mail does not speak of', async () => {
  const view = sendView();
  const mails = { ...view.mails, form: { subject: 'Nộp số liệu', body: 'Kính gửi: {don_vi}' } };
  await opened({ sendView: () => Promise.resolve(ok({ ...view, mails })) });
  expect(section().textContent).not.toContain('Trang Kế hoạch chưa ghi');
});

describe('where no unit has an address', () => {
  const none = sendView({ units: sendableUnits.map((one) => ({ ...one, email: '' })) });

  test('drafts are not made unless somebody wants them, and it is said where addresses are typed', async () => {
    const commands = await opened({ sendView: () => Promise.resolve(ok(none)) });
    expect(pane.find('checkbox', 'Kèm thư nháp')).toHaveProperty('checked', false);
    expect(pane.text()).toContain('Chưa đơn vị nào có địa chỉ thư.');
    await pane.press(pane.find('button', 'Ghi địa chỉ thư'));
    expect(commands.calls.at(-1)).toMatch(/^goToCell Đơn vị /);
    await pane.press(pane.find('checkbox', 'Kèm thư nháp'));
    expect(pane.text()).toContain('4 đơn vị, điền sẵn số liệu, kèm thư');
  });

  test('they come by themselves with the first address', async () => {
    let view = none;
    await opened({ sendView: () => Promise.resolve(ok(view)) });
    view = sendView();
    await act(async () => {
      dispatchEvent(new Event('focus'));
      await Promise.resolve();
    });
    expect(pane.find('checkbox', 'Kèm thư nháp')).toHaveProperty('checked', true);
  });
});

describe('addresses that were typed into the sheet meanwhile', () => {
  const typed = { ...sendView(), units: sendableUnits.map((one) => ({ ...one, email: 'a@b.vn' })) };
  /** The workbook once addresses were typed. */
  function typing() {
    let view = sendView();
    return {
      sendView: () => Promise.resolve(ok(view)),
      type: () => {
        view = typed;
      },
    };
  }
  const comeBack = () =>
    act(async () => {
      window.dispatchEvent(new Event('focus'));
      await Promise.resolve();
    });

  test('are seen when the pane is come back to, and what was chosen stays', async () => {
    const book = typing();
    const commands = await opened({ sendView: book.sendView });
    await fill(whom(), 'cluster C1');
    book.type();
    await comeBack();
    expect(pane.text()).not.toContain('chưa có địa chỉ thư.');
    expect((whom() as HTMLSelectElement).value).toBe('cluster C1');
    expect(commands.calls.filter((call) => call === 'sendView')).toHaveLength(2);
    expect(section().querySelector('[role=progressbar]')).toBeNull();
    await pane.press(pane.find('button', 'Quay lại'));
    await comeBack();
    expect(commands.calls.filter((call) => call === 'sendView')).toHaveLength(2);
  });

  test('are seen as forms are made, although the pane had the focus all along', async () => {
    const book = typing();
    await opened({
      sendView: book.sendView,
      send: ({ kind, units }) =>
        Promise.resolve(ok({ ...sentReport(kind, units.length), withoutEmail: [], badEmail: [] })),
    });
    book.type();
    await pane.press(make());
    expect(pane.text()).toContain('Đã tạo 4 phiếu');
    expect(pane.text()).not.toContain('chưa có địa chỉ thư');
  });

  test('a look that does not succeed changes nothing', async () => {
    let tries = 0;
    await opened({
      sendView: () =>
        Promise.resolve(
          tries++ === 0 ? ok(sendView()) : { ok: false, problem: { code: 'cellEditMode' } },
        ),
    });
    await comeBack();
    expect(tries).toBe(2);
    expect(pane.text()).toContain('1 đơn vị chưa có địa chỉ thư.');
    expect(pane.text()).not.toContain('Nhấn Enter hoặc Esc');
  });
});

describe('while forms are made', () => {
  test('the name, the count and the bar; Tab leads from the button to “Dừng lại”', async () => {
    const slow = slowSend();
    await opened({ send: slow.send });
    await pane.press(make());
    await slow.tell({ done: 3, of: 4, name: 'Xã Ba Vinh' });
    expect(document.activeElement).toBe(make());
    const bar = field('[role=progressbar]');
    expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuemax')]).toEqual([
      '3',
      '4',
    ]);
    expect(section().textContent).toContain('3/4');
    expect(section().textContent).toContain('Xã Ba Vinh');
    expect(pane.root.querySelector('[role=status]')?.textContent).toBe(
      'Đang tạo phiếu… Xong 75 %.',
    );
    const stops = [...section().querySelectorAll<HTMLElement>('button, input, select, summary')];
    expect(stops[stops.indexOf(make()) + 1]?.textContent).toBe('Dừng lại');
  });

  test('called off, it says so, and the focus is on the button again', async () => {
    const slow = slowSend();
    const commands = await opened({ send: slow.send });
    await pane.press(make());
    await pane.press(pane.find('button', 'Dừng lại'));
    expect(slow.isAborted()).toBe(true);
    expect(pane.text()).toContain('Đang dừng…');
    // A second press of the main button while it stops starts nothing.
    const before = commands.calls.length;
    await pane.press(make());
    expect(commands.calls).toHaveLength(before);
    pane.find('button', 'Đang dừng…').focus();
    await slow.end({ ok: false, problem: { code: 'cancelled' } });
    expect(pane.text()).toContain('Đã dừng theo yêu cầu');
    expect(section().querySelector('[role=progressbar]')).toBeNull();
    expect(document.activeElement).toBe(make());
  });
});

describe('the words of the mail', () => {
  const body = () => field('textarea') as HTMLTextAreaElement;

  test('are previewed for the first unit as they are typed', async () => {
    await opened();
    await fill(body(), 'Kính gửi {don_vi}, kỳ {ky}.');
    const preview = field('section[aria-label="Xem thử: thư gửi Thị trấn Ba Tơ"]');
    expect(preview.textContent).toContain('Kính gửi Thị trấn Ba Tơ, kỳ Năm 2025.');
    await fill(whom(), 'cluster C2');
    expect(section().textContent).toContain('Kính gửi Ban Chỉ huy Quân sự huyện, kỳ Năm 2025.');
  });

  test('a placeholder goes in where the cursor is, and typing goes on behind it', async () => {
    await opened();
    await fill(body(), 'Gửi : mời xem');
    body().focus();
    body().setSelectionRange(4, 4);
    await pane.press(pane.find('button', 'Mã đơn vị'));
    expect(body().value).toBe('Gửi {ma_don_vi}: mời xem');
    expect(document.activeElement).toBe(body());
    expect(body().selectionStart).toBe(15);
  });

  test('are kept in the workbook when asked, otherwise used once; or put back', async () => {
    const commands = await opened();
    const save = pane.find('button', 'Lưu vào sổ');
    expect(save.getAttribute('aria-disabled')).toBe('true');
    await fill(body(), 'Mời nộp');
    await pane.press(save);
    expect(commands.calls.at(-1)).toBe(
      'saveMail form Đề nghị nhập số liệu thi đua ({ky}): {don_vi} | Mời nộp',
    );
    expect(section().textContent).toContain('Đã lưu vào sổ.');
    await fill(body(), 'Khác');
    await pane.press(pane.find('button', 'Trở lại lời thư đã lưu'));
    expect(body().value).toBe('Mời nộp');
  });

  test('an unknown placeholder stops it before anything is made', async () => {
    const commands = await opened();
    await fill(body(), 'Kính gửi {ten_xa}');
    expect(pane.text()).toContain('Không có chỗ chèn nào tên {ten_xa}.');
    await pane.press(make());
    expect(commands.calls.at(-1)).toBe('sendView');
  });

  test('a reminder has words of its own', async () => {
    const commands = await opened();
    await pane.press(pane.find('radio', 'Thư nhắc'));
    expect(body().value).toContain('Đơn vị còn thiếu');
    await pane.press(make());
    expect(commands.calls.at(-1)).toContain('send reminders');
  });
});

test('without units there is nothing to send, and the way to enter them', async () => {
  const commands = await opened({
    sendView: () => Promise.resolve(ok(sendView({ units: [] }))),
  });
  expect(pane.text()).toContain('Sổ chưa có đơn vị nào');
  await pane.press(pane.find('button', 'Mở trang Đơn vị'));
  expect(commands.calls.at(-1)).toBe('goToSheet units');
});
