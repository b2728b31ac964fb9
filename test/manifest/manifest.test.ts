/**
 * @jest-environment jsdom
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openings } from '../../src/taskpane/openedFor';
import { attribute, elements, pngSize, readManifest, resources, root, textIn } from './manifest';

const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const manifest = readManifest();
const images = resources(manifest, 'Image');
const urls = resources(manifest, 'Url');
const strings = resources(manifest, 'String');
/** Characters that a line under a large button holds. */
const LINE = 16;
const textOf = (parent: Element, name: string, locale: string): string =>
  textIn(manifest, attribute(elements(parent, name)[0] ?? parent, 'resid'), locale);

describe('references', () => {
  const used = elements(manifest, '*')
    .map((element) => element.getAttribute('resid'))
    .filter((id) => id !== null);

  test('every resid names a resource', () => {
    const known = new Set([...images.keys(), ...urls.keys(), ...strings.keys()]);
    expect(used.filter((id) => !known.has(id))).toEqual([]);
  });

  test('every resource is used', () => {
    const all = [...images.keys(), ...urls.keys(), ...strings.keys()];
    expect(all.filter((id) => !used.includes(id))).toEqual([]);
  });

  test('ids are unique and at most 32 characters', () => {
    const ids = elements(manifest, '*')
      .filter((element) =>
        ['Image', 'Url', 'String', 'Control', 'Group'].includes(element.localName),
      )
      .map((element) => element.getAttribute('id'))
      .filter((id) => id !== null);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });
});

describe('addresses', () => {
  const addresses = elements(manifest, '*')
    .flatMap((element) => [element.getAttribute('DefaultValue'), element.getAttribute('Value')])
    .filter((value) => value !== null)
    .filter((value) => /^[a-z]+:\/\//.test(value));

  test('all of them are https and on one host', () => {
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
      new Set(['https://localhost:3000']),
    );
  });

  test('the pages are made by the build', () => {
    const pages = [...urls.values()].map((url) => new URL(url).pathname.slice(1));
    const webpackConfig = readFileSync(join(root, 'webpack.config.js'), 'utf8');
    expect(pages.filter((page) => !webpackConfig.includes(`'${page}'`))).toEqual([]);
  });
});

describe('icons', () => {
  test.each([...images])('%s is a transparent PNG of its real size', (id, url) => {
    const file = join(root, new URL(url).pathname);
    const size = Number(id.split('.')[1]);
    expect(pngSize(file)).toEqual({ width: size, height: size, hasAlpha: true });
  });

  test('the two of the product itself have 32 and 64 pixels', () => {
    for (const [name, size] of [
      ['IconUrl', 32],
      ['HighResolutionIconUrl', 64],
    ] as const) {
      const [icon] = elements(manifest, name);
      const path = new URL(icon?.getAttribute('DefaultValue') ?? '').pathname;
      expect(pngSize(join(root, path)).width).toBe(size);
    }
  });

  test('every icon is there in all eight sizes', () => {
    for (const icon of elements(manifest, 'Icon')) {
      const sizes = elements(icon, 'Image').map((image) => Number(attribute(image, 'size')));
      expect(sizes).toEqual(ICON_SIZES);
      for (const image of elements(icon, 'Image')) {
        expect(attribute(image, 'resid')).toMatch(new RegExp(`\\.${attribute(image, 'size')}$`));
      }
    }
  });
});

describe('words', () => {
  test('Vietnamese is the language, and every text has an English override', () => {
    expect(elements(manifest, 'DefaultLocale')[0]?.textContent).toBe('vi-VN');
    const translatable = ['String', 'DisplayName', 'Description', 'SourceLocation', 'IconUrl']
      .flatMap((name) => elements(manifest, name))
      .filter((element) => element.hasAttribute('DefaultValue'));
    const without = translatable.filter(
      (element) =>
        !elements(element, 'Override').some(
          (override) =>
            attribute(override, 'Locale') === 'en-US' && attribute(override, 'Value') !== '',
        ),
    );
    expect(translatable.length).toBeGreaterThan(15);
    expect(without.map((element) => element.outerHTML)).toEqual([]);
  });

  test('short strings have at most 125 characters, long ones 250, in both languages', () => {
    for (const [container, limit] of [
      ['ShortStrings', 125],
      ['LongStrings', 250],
      ['Description', 250],
    ] as const) {
      const texts = elements(manifest, container).flatMap((element) =>
        [element, ...elements(element, '*')].flatMap((each) => [
          each.getAttribute('DefaultValue') ?? '',
          each.getAttribute('Value') ?? '',
        ]),
      );
      expect(texts.filter((text) => text.length > limit)).toEqual([]);
    }
  });

  test('names do not say "add-in", and are written in one Unicode form', () => {
    const names = [...strings.values(), readFileSync(join(root, 'manifest.xml'), 'utf8')];
    for (const name of names) {
      expect(name).not.toMatch(/add-?in/i);
      expect(name).toBe(name.normalize('NFC'));
    }
  });

  /** Words in lines as Excel breaks them under a large button. */
  const linesOf = (label: string): readonly string[] =>
    label.split(' ').reduce<string[]>((lines, word) => {
      const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
      if (lines.length > 0 && longer.length <= LINE) return [...lines.slice(0, -1), longer];
      return [...lines, word];
    }, []);

  test.each(['vi-VN', 'en-US'])(
    'labels in %s take two lines of 16 characters at most',
    (locale) => {
      const labels = elements(manifest, 'Control').map((control) =>
        textOf(control, 'Label', locale),
      );
      expect(labels).not.toContain('');
      expect(new Set(labels).size).toBe(labels.length);
      const tooLong = labels.filter((label) => {
        const lines = linesOf(label);
        return lines.length > 2 || lines.some((line) => line.length > LINE);
      });
      expect(tooLong).toEqual([]);
    },
  );

  test.each(['vi-VN', 'en-US'])('tips in %s are whole sentences, read at a glance', (locale) => {
    for (const tip of elements(manifest, 'Supertip')) {
      const text = textOf(tip, 'Description', locale);
      expect([text, text.length <= 130, text.endsWith('.')]).toEqual([text, true, true]);
    }
  });

  test('a tip is headed by its button’s label', () => {
    for (const control of elements(manifest, 'Control')) {
      const [label, title] = ['Label', 'Title'].map((name) =>
        elements(control, name)[0]?.getAttribute('resid'),
      );
      expect(title).toBe(label);
    }
  });
});

describe('what the manifest promises', () => {
  test('the floor is ExcelApi 1.14', () => {
    const [set] = elements(manifest, 'Set');
    expect(set?.getAttribute('Name')).toBe('ExcelApi');
    expect(set?.getAttribute('MinVersion')).toBe('1.14');
  });

  test('the tab has the buttons of the work, in their groups', () => {
    const groups = elements(manifest, 'Group').map((group) => [
      textOf(group, 'Label', 'vi-VN'),
      elements(group, 'Control').map((control) => textOf(control, 'Label', 'vi-VN')),
    ]);
    expect(groups).toEqual([
      ['Kế hoạch', ['Tạo sổ']],
      ['Chấm điểm', ['Kiểm tra', 'Chấm điểm']],
      ['Qua thư', ['Phiếu đơn vị', 'Nhận phiếu']],
      ['Kết quả', ['Xếp hạng', 'In']],
      ['Bảng Thi đua', ['Mở bảng Thi đua', 'Trợ giúp']],
    ]);
  });

  test('every button has a picture of its own', () => {
    const pictures = elements(manifest, 'Control').map((control) =>
      attribute(elements(control, 'Image')[0] ?? control, 'resid'),
    );
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  test('every function of the ribbon is associated in the code, and no other', () => {
    const code = readFileSync(join(root, 'src', 'commands', 'ribbon.ts'), 'utf8');
    const associated = [...code.matchAll(/associate\(\s*'(\w+)'/g)].map(([, name]) => name);
    const names = elements(manifest, 'FunctionName').map((element) => element.textContent);
    expect([...associated].sort()).toEqual([...names].sort());
    expect(names).toContain('scoreScorebook');
  });

  test('all buttons that open the pane open one and the same, each on what it is for', () => {
    const actions = elements(manifest, 'Action').filter(
      (action) => elements(action, 'TaskpaneId').length > 0,
    );
    expect(
      new Set(actions.map((action) => elements(action, 'TaskpaneId')[0]?.textContent)),
    ).toEqual(new Set(['ThiDua.Pane']));
    const searches = actions.map((action) => {
      const [location] = elements(action, 'SourceLocation');
      return new URL(urls.get(location ? attribute(location, 'resid') : '') ?? '').search;
    });
    expect([...searches].sort()).toEqual(['', ...openings.map((name) => `?do=${name}`)].sort());
  });

  test('no pane opens by itself in a workbook that came by e-mail', () => {
    const ids = elements(manifest, 'TaskpaneId').map((element) => element.textContent);
    expect(ids).not.toContain('Office.AutoShowTaskpaneWithDocument');
  });
});
