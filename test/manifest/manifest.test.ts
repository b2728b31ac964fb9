/**
 * @jest-environment jsdom
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, elements, pngSize, readManifest, resources, root } from './manifest';

const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const manifest = readManifest();
const images = resources(manifest, 'Image');
const urls = resources(manifest, 'Url');
const strings = resources(manifest, 'String');

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

  test('labels are short enough for two lines under a large button', () => {
    const labels = elements(manifest, 'Control')
      .map((control) => elements(control, 'Label')[0]?.getAttribute('resid') ?? '')
      .map((id) => strings.get(id) ?? '');
    expect(labels.filter((label) => label === '' || label.length > 25)).toEqual([]);
  });
});

describe('what the manifest promises', () => {
  test('the floor is ExcelApi 1.14', () => {
    const [set] = elements(manifest, 'Set');
    expect(set?.getAttribute('Name')).toBe('ExcelApi');
    expect(set?.getAttribute('MinVersion')).toBe('1.14');
  });

  test('every function of the ribbon is associated in the code', () => {
    const file = join(root, 'src', 'commands', 'ribbon.ts');
    const code = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const names = elements(manifest, 'FunctionName').map((element) => element.textContent);
    expect(names).toContain('scoreScorebook');
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  });

  test('both task pane buttons open one and the same pane', () => {
    const ids = elements(manifest, 'TaskpaneId').map((element) => element.textContent);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  test('no pane opens by itself in a workbook that came by e-mail', () => {
    const ids = elements(manifest, 'TaskpaneId').map((element) => element.textContent);
    expect(ids).not.toContain('Office.AutoShowTaskpaneWithDocument');
  });
});
