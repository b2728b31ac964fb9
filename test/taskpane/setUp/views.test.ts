import { en } from '../../../src/messages/en';
import { vi } from '../../../src/messages/vi';
import type { ListRemark } from '../../../src/plan/unitList/unitList';
import { criterionAbout, planPreview } from '../../../src/taskpane/setUp/previewView';
import {
  chosenUnits,
  emptyPaste,
  lentLists,
  usualUnits,
} from '../../../src/taskpane/setUp/unitChoice';
import { remarkSentence, understoodView } from '../../../src/taskpane/setUp/understoodView';
import { type TemplateId, templates } from '../../../src/templates';

function planOf(id: TemplateId) {
  const found = templates.find((template) => template.id === id);
  if (!found) throw new Error(`No plan ${id}`);
  return found.plan;
}

describe('A plan before it is written', () => {
  const preview = planPreview(planOf('ba-to-2025'));

  it('shows its head, its six contents with all their criteria, and its bands', () => {
    expect(preview.issuer).toContain('Ba Tơ');
    expect(preview.groups.map(({ ordinal }) => ordinal)).toEqual([
      'Một là',
      'Hai là',
      'Ba là',
      'Bốn là',
      'Năm là',
      'Sáu là',
    ]);
    const shown = preview.groups.reduce((sum, { criteria }) => sum + criteria.length, 0);
    expect(shown).toBe(planOf('ba-to-2025').criteria.length);
    expect(preview.figures).toBe(planOf('ba-to-2025').figures.length);
    expect(preview.bands.map(({ name }) => name)).toEqual(
      planOf('ba-to-2025').bands.map(({ name }) => name),
    );
  });

  const about = (id: TemplateId, code: string, messages = vi) => {
    const criteria = planPreview(planOf(id)).groups.flatMap((group) => group.criteria);
    const found = criteria.find((one) => one.code === code);
    if (!found) throw new Error(`No criterion ${code}`);
    return criterionAbout(found, messages);
  };

  it.each([
    ['teaching', '1.1', 'Chỉ tiêu 100 %; Đạt chỉ tiêu; 20 điểm'],
    ['blank', '1.1', 'Có / không; 100 điểm'],
  ] as const)('tells of a criterion target, rule and points: %s %s', (id, code, text) => {
    expect(about(id, code).replaceAll('\u00a0', ' ')).toBe(text);
  });

  it('tells points by kind of unit where they differ', () => {
    // 4.7: 70 % of the communes; only communes are asked.
    expect(about('ba-to-2025', '4.7').replaceAll('\u00a0', ' ')).toMatch(
      /^Chỉ tiêu từ 70 % trở lên; Tỷ lệ đơn vị đạt; Xã, thị trấn: [\d,]+ điểm$/,
    );
    expect(about('ba-to-2025', '4.7', en)).toMatch(/^Target at least 70%; .*Xã, thị trấn: /);
  });
});

describe('The lists of units that a plan may take', () => {
  it.each([
    ['ba-to-2025', ['ba-to-2025-after-merger']],
    ['ba-to-2025-after-merger', ['ba-to-2025', 'teaching']],
    ['teaching', ['ba-to-2025', 'ba-to-2025-after-merger']],
  ] as const)(
    'are those whose kinds of unit it has, or all where it has one kind: %s',
    (id, lent) => {
      expect(lentLists(planOf(id)).map((list) => list.id)).toEqual(lent);
    },
  );

  it('a lent unit has the plan’s kind, and brings its cluster', () => {
    const list = lentLists(planOf('blank')).find(({ id }) => id === 'ba-to-2025-after-merger');
    expect(list?.units).toHaveLength(8);
    expect(list?.units.every(({ kind }) => kind === 'DV')).toBe(true);
    const known = list?.clusters.map(({ code }) => code);
    expect(list?.units.every(({ cluster }) => known?.includes(cluster))).toBe(true);
  });
});

describe('What is chosen', () => {
  const plan = planOf('teaching');

  it.each([
    ['the plan’s own units', usualUnits, 4, true, true],
    ['none yet', { ...usualUnits, by: 'later' }, 0, false, true],
    ['an empty list', { ...usualUnits, by: 'paste' }, 0, false, false],
    [
      'a list',
      { ...usualUnits, by: 'paste', paste: { ...emptyPaste, text: 'Tổ A\nTổ B' } },
      2,
      false,
      true,
    ],
  ] as const)('%s', (_, choice, count, isOwn, isPossible) => {
    const chosen = chosenUnits(plan, choice);
    expect(chosen.count).toBe(count);
    expect(chosen.own === null).toBe(isOwn);
    expect(chosen.isPossible).toBe(isPossible);
  });

  it('a list may have the names of the plan’s own units: it takes their place', () => {
    const paste = { ...emptyPaste, text: 'Tổ 1\nTổ 2' };
    const { own } = chosenUnits(plan, { ...usualUnits, by: 'paste', paste });
    expect(own?.units.map(({ code, name }) => `${code} ${name}`)).toEqual([
      'TO01 Tổ 1',
      'TO02 Tổ 2',
    ]);
  });
});

describe('What was understood of a list', () => {
  const plan = planOf('teaching');
  const paste = {
    ...emptyPaste,
    text: 'Tên\tCụm\nTổ A\tLớp B\nTổ B\t\nTổ A\t\nTổ C\tLớp tập huấn',
  };
  const { list } = chosenUnits(plan, { ...usualUnits, by: 'paste', paste });

  it('stands by clusters, new ones marked, and a line that was left out has its sentence', () => {
    if (!list) throw new Error('No list');
    const view = understoodView(list, plan, vi);
    expect(
      view.clusters.map(({ name, isNew, units }) => [name, isNew, units.map((one) => one.name)]),
    ).toEqual([
      ['Lớp tập huấn', false, ['Tổ B', 'Tổ C']],
      ['Lớp B', true, ['Tổ A']],
    ]);
    expect(view.leftOut).toEqual(['Dòng 4, “Tổ A”: tên này đã có ở dòng 2.']);
    expect(view.noted).toEqual([]);
  });

  const remarks: Readonly<Record<ListRemark['code'], ListRemark>> = {
    noName: { code: 'noName', line: 12, text: '4' },
    beside: { code: 'beside', line: 12, text: 'I. Khối xã' },
    sumLine: { code: 'sumLine', line: 12 },
    nameTooLong: { code: 'nameTooLong', line: 12 },
    nameTwice: { code: 'nameTwice', line: 12, name: 'Xã Ba Tô', first: 7 },
    nameThere: { code: 'nameThere', line: 12, name: 'Xã Ba Tô', unit: '21523' },
    nameAlike: { code: 'nameAlike', line: 12, name: 'UBND xã Ba Tô', other: 'Xã Ba Tô' },
    codeTwice: { code: 'codeTwice', line: 12, name: 'Xã Ba Tô', unit: '21523', first: 7 },
    codeThere: { code: 'codeThere', line: 12, name: 'Xã Ba Tô', unit: '21523', owner: 'Xã Ba Lế' },
    codeUsed: { code: 'codeUsed', line: 12, name: 'Xã Ba Tô', unit: '21523' },
    kindMissing: { code: 'kindMissing', line: 12, name: 'Xã Ba Tô' },
    clusterMissing: { code: 'clusterMissing', line: 12, name: 'Xã Ba Tô' },
    kindUnknown: { code: 'kindUnknown', line: 12, name: 'Xã Ba Tô', kind: 'Làng', known: ['Xã'] },
    clusterUnknown: { code: 'clusterUnknown', line: 12, name: 'Xã Ba Tô', cluster: 'Cụm 9' },
    kindAssumed: { code: 'kindAssumed', line: 12, name: 'Xã Ba Tô', kind: 'Làng' },
    clusterAssumed: { code: 'clusterAssumed', line: 12, name: 'Xã Ba Tô', cluster: 'Cụm 9' },
    emailWrong: { code: 'emailWrong', line: 12, name: 'Xã Ba Tô', email: 'bato@' },
    tooMany: { code: 'tooMany', line: 12, limit: 7 },
  };

  it.each(Object.values(remarks))(
    'a remark says all that it knows, in both languages: $code',
    (remark) => {
      for (const messages of [vi, en]) {
        const sentence = remarkSentence(remark, messages);
        const { code, ...values } = remark;
        expect(code).not.toBe('');
        for (const value of Object.values(values)) expect(sentence).toContain(String(value));
        expect(sentence).toMatch(/[.]$/);
      }
    },
  );
});
