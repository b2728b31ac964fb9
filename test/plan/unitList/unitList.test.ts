import { isLeftOut, type ListContext, readUnitList } from '../../../src/plan/unitList/unitList';
import { districtPlan, listContext } from './build';

function read(text: string, about: Partial<ListContext> = {}) {
  return readUnitList(text, listContext(about));
}

/** code | name | kind | cluster | address */
function lines(text: string, about: Partial<ListContext> = {}): readonly string[] {
  return read(text, about).units.map(({ code, name, kind, cluster, email }) =>
    [code, name, kind, cluster, email].join(' | '),
  );
}

function remarks(text: string, about: Partial<ListContext> = {}) {
  return read(text, about).remarks;
}

describe('A list with headings', () => {
  it('has its columns in any order, with a title above and numbers in front', () => {
    const list = [
      'DANH SÁCH ĐƠN VỊ NĂM 2025',
      'STT\tE-mail\tTên đơn vị\tCụm thi đua\tLoại\tMã',
      '1\tbato@bato.gov.vn\tThị trấn Ba Tơ\tCụm 1\tXã, thị trấn\t21484',
      '2\t\tPhòng Nội vụ\tKhối cơ quan\tCQ\tCQ02',
    ].join('\n');
    expect(lines(list)).toEqual([
      '21484 | Thị trấn Ba Tơ | XA | CUM_1 | bato@bato.gov.vn',
      'CQ02 | Phòng Nội vụ | CQ | KHOI_CQ | ',
    ]);
    expect(remarks(list)).toEqual([]);
  });

  it.each([
    ['MÃ ĐƠN VỊ\tĐƠN VỊ\tCỤM/KHỐI'],
    ['ma dv\tten don vi\tcum, khoi'],
    ['Mã số\tTên cơ quan, đơn vị\tKhối thi đua'],
    ['Mã đơn vị\tĐơn vị\tCụm (khối)'.normalize('NFD')],
  ])('is recognised however its headings are written: %s', (headings) => {
    expect(lines(`${headings}\nX9\tXã Ba Tô\tcum 2`)).toEqual(['X9 | Xã Ba Tô | XA | CUM_2 | ']);
  });

  it('may say nothing but the names', () => {
    expect(lines('Tên đơn vị\nPhòng Nội vụ')).toEqual(['CQ01 | Phòng Nội vụ | CQ | KHOI_CQ | ']);
  });

  it('keeps a note, and reads a cell of several lines as Excel copies it', () => {
    const { units } = read(
      'Đơn vị\tE-mail\tGhi chú\nPhòng Nội vụ\t"a@x.vn\nb@x.vn"\t"gọi là ""Nội vụ"""\nPhòng Tư pháp\t\t',
    );
    expect(units.map(({ name, email, note }) => [name, email, note])).toEqual([
      ['Phòng Nội vụ', 'a@x.vn; b@x.vn', 'gọi là "Nội vụ"'],
      ['Phòng Tư pháp', '', ''],
    ]);
  });
});

describe('A list as it stands in a document', () => {
  const chosen = { kind: 'XA', cluster: 'CUM_1' };
  const names = (list: string) => read(list, chosen).units.map(({ name }) => name);

  it.each([
    '1. Tổ An Hòa',
    '2) Tổ An Hòa',
    '3.\tTổ An Hòa\n4. Tổ B',
    '4 . Tổ An Hòa',
    '5.Tổ An Hòa',
    '6/ Tổ An Hòa;\n7/ Tổ B;',
    '8 - Tổ An Hòa',
    '- Tổ An Hòa',
    '•\u00a0Tổ An Hòa,',
    '12: Tổ An Hòa',
  ])('has numbers and bullets in front of its names, which are none of them: %j', (list) => {
    expect(names(list)[0]).toBe('Tổ An Hòa');
  });

  it.each(['Tổ 5. Khu phố 3', '30/4 Ba Tơ', '1.5 Tổ', '3-2 Ba Tơ', 'Khu phố - 4', '12 Ba Tơ'])(
    'keeps what belongs to a name: %s',
    (name) => {
      expect(names(`${name}\nTổ B`)).toEqual([name, 'Tổ B']);
    },
  );

  it('tells a unit that stands in it twice, under two numbers', () => {
    const list = '1. Tổ A\n2. Tổ B\n3. tổ  a\n4. Tổ C';
    expect(names(list)).toEqual(['Tổ A', 'Tổ B', 'Tổ C']);
    expect(remarks(list, chosen)).toEqual([{ code: 'nameTwice', line: 3, name: 'tổ a', first: 1 }]);
  });

  it('has headings and notes among its names, which are told and are no units', () => {
    const list = [
      'DANH SÁCH ĐƠN VỊ NĂM 2026',
      '(Kèm theo Công văn số 12/UBND)',
      'I. Khối xã',
      '1. Xã Ba Động',
      'X. Ba Vì',
      'II. Cơ quan',
      'Cụm 2:',
      '2. Phòng Nội vụ',
      'Ghi chú: nộp trước 30/6',
    ].join('\n');
    expect(names(list)).toEqual(['Xã Ba Động', 'X. Ba Vì', 'Phòng Nội vụ']);
    expect(remarks(list, chosen).map(({ code, line }) => [code, line])).toEqual(
      [1, 2, 3, 6, 7, 9].map((line) => ['beside', line]),
    );
  });

  it('and so has a table, with the parts numbered in its first column', () => {
    const list = 'STT\tĐơn vị\nI\tKhối xã\n1\tXã A\nII\tCơ quan\n2\tPhòng B\n\tNgười lập biểu';
    expect(names(list)).toEqual(['Xã A', 'Phòng B']);
  });

  it('of V. and VI. alone knows that they are no parts', () => {
    expect(names('V. Kiểm sát\nTổ B')).toEqual(['V. Kiểm sát', 'Tổ B']);
  });

  it('may have a tab behind some of its numbers', () => {
    const list = '1. Tổ A\n2.\tTổ B\n3.\tTổ C\n4. Tổ D';
    expect(names(list)).toEqual(['Tổ A', 'Tổ B', 'Tổ C', 'Tổ D']);
  });

  it('is none where most lines have columns', () => {
    const list = 'STT\tĐơn vị\n1.\tTổ A\n2.\tTổ B\n3. Ghi chú';
    expect(names(list)).toEqual(['Tổ A', 'Tổ B']);
    expect(remarks(list, chosen)).toEqual([{ code: 'noName', line: 4, text: '3. Ghi chú' }]);
  });
});

test('Addresses are known by their @ under whatever heading', () => {
  for (const heading of ['Thư', 'Liên lạc qua mạng', '']) {
    const { units } = read(`Đơn vị\tĐiện thoại\t${heading}\nPhòng Nội vụ\t0255\tnoivu@x.vn`);
    expect(units.map(({ name, email }) => [name, email])).toEqual([['Phòng Nội vụ', 'noivu@x.vn']]);
  }
});

describe('A list without headings', () => {
  it('is understood by what stands in its columns', () => {
    const list = [
      '1\t21484\tThị trấn Ba Tơ\tXã\tCụm 1\tbato@bato.gov.vn',
      '2\t21523\tXã Ba Tô\tXã\tCụm 2\t',
      '3\tCQ02\tPhòng Nội vụ\tPhòng\tKhối cơ quan\tnoivu@bato.gov.vn',
    ].join('\r\n');
    expect(lines(list)).toEqual([
      '21484 | Thị trấn Ba Tơ | XA | CUM_1 | bato@bato.gov.vn',
      '21523 | Xã Ba Tô | XA | CUM_2 | ',
      'CQ02 | Phòng Nội vụ | CQ | KHOI_CQ | noivu@bato.gov.vn',
    ]);
  });

  it.each([
    ['one name a line', 'Phòng Nội vụ\n\nPhòng Tư pháp\n'],
    ['names in one line', 'Phòng Nội vụ; Phòng Tư pháp;'],
    ['a semicolon behind each', 'Phòng Nội vụ;\nPhòng Tư pháp;'],
    ['names behind their numbers', '1\tPhòng Nội vụ\n2\tPhòng Tư pháp'],
  ])('may be %s', (_, list) => {
    expect(lines(list)).toEqual([
      'CQ01 | Phòng Nội vụ | CQ | KHOI_CQ | ',
      'CQ02 | Phòng Tư pháp | CQ | KHOI_CQ | ',
    ]);
  });

  it('may have semicolons between its columns', () => {
    expect(lines('CQ07;Phòng Nội vụ\nCQ08;Phòng Tư pháp')).toEqual([
      'CQ07 | Phòng Nội vụ | CQ | KHOI_CQ | ',
      'CQ08 | Phòng Tư pháp | CQ | KHOI_CQ | ',
    ]);
  });

  it('takes names in NFD, with hard spaces and invisible marks, for what people read', () => {
    const [unit] = read(`${'Phòng  Nội vụ'.normalize('NFD')}\u200b`).units;
    expect(unit?.name).toBe('Phòng Nội vụ');
  });

  it.each(['=HYPERLINK("http://x","Xã")', '+84 Xã Ba Tơ', '-Xã Ba Tơ', '@SUM(A1)'])(
    'leaves a text that a spreadsheet would calculate a text: %s',
    (name) => {
      const [unit] = read(name, { kind: 'XA', cluster: 'CUM_1' }).units;
      expect(unit?.name).toBe(name);
    },
  );

  it.each(['', ' \n\t\n', ' ; '])('has nothing to say about an empty text (%j)', (list) => {
    expect(read(list)).toEqual({ units: [], clusters: [], remarks: [] });
  });
});

describe('Kinds and clusters', () => {
  it('a unit whose line says no kind has the one that its name begins with; the longest counts', () => {
    const { units } = read('Xã Ba Vì\nThị trấn Ba Tơ\nBan Tổ chức\nBan Chỉ huy Quân sự huyện', {
      cluster: 'CUM_1',
    });
    expect(units.map(({ kind }) => kind)).toEqual(['XA', 'XA', 'CQ', 'LLVT']);
  });

  it('a plan with one kind and one cluster needs none to be said', () => {
    const plan = {
      unitKinds: [{ code: 'TO', name: 'Tổ' }],
      clusters: [{ code: 'LOP', name: 'Lớp' }],
      units: [],
    };
    expect(lines('Nhóm Một', { plan })).toEqual(['TO01 | Nhóm Một | TO | LOP | ']);
  });

  it('a plan of one kind takes each unit, whatever the list calls it', () => {
    const [only] = districtPlan.unitKinds;
    if (!only) throw new Error('No kind');
    const plan = { ...districtPlan, unitKinds: [only] };
    const list = 'Tên\tLoại\tCụm\nXã Ba Vì\tLàng\tCụm 1\nXã Ba Xa\t\tCụm 2';
    expect(lines(list, { plan }).map((line) => line.split(' | ')[2])).toEqual(['XA', 'XA']);
    expect(remarks(list, { plan })).toEqual([]);
  });

  it('what is not known is told line by line, and the other lines go on', () => {
    const list = [
      'Tên\tLoại\tCụm',
      'Huyện đoàn\t\tKhối cơ quan',
      'Công ty A\tDoanh nghiệp\tKhối cơ quan',
      'Xã Ba Vì\t\t',
      'Xã Ba Xa\t\tCụm 7',
      'Phòng Nội vụ\t\t',
    ].join('\n');
    expect(lines(list)).toEqual(['CQ01 | Phòng Nội vụ | CQ | KHOI_CQ | ']);
    expect(remarks(list)).toEqual([
      { code: 'kindMissing', line: 2, name: 'Huyện đoàn' },
      {
        ...{ code: 'kindUnknown', line: 3, name: 'Công ty A', kind: 'Doanh nghiệp' },
        known: ['Xã, thị trấn', 'Phòng, ban, ngành, đoàn thể', 'Ban Chỉ huy Quân sự huyện'],
      },
      { code: 'clusterMissing', line: 4, name: 'Xã Ba Vì' },
      { code: 'clusterUnknown', line: 5, name: 'Xã Ba Xa', cluster: 'Cụm 7' },
    ]);
  });

  it('or goes where somebody said that such lines belong, which is told too', () => {
    const list = 'Tên\tLoại\tCụm\nCông ty A\tDoanh nghiệp\tCụm 7\nHuyện đoàn\t\t';
    const chosen = { kind: 'CQ', cluster: 'KHOI_CQ' };
    expect(lines(list, chosen)).toEqual([
      'CQ01 | Công ty A | CQ | KHOI_CQ | ',
      'CQ02 | Huyện đoàn | CQ | KHOI_CQ | ',
    ]);
    expect(remarks(list, chosen).map(({ code, line }) => [code, line])).toEqual([
      ['kindAssumed', 2],
      ['clusterAssumed', 2],
    ]);
  });

  it('new clusters are made, as many as there may be, each with a code of its own', () => {
    const list = 'Tên\tCụm\nXã A\tCụm 3\nXã B\tcụm 3\nXã C\tCụm-1 \nXã D\tCụm 1 mới\nXã E\tCụm 5';
    const { units, clusters, remarks: told } = read(list, { newClusters: 2 });
    expect(clusters).toEqual([
      { code: 'CUM_3', name: 'Cụm 3' },
      { code: 'CUM_1_MOI', name: 'Cụm 1 mới' },
    ]);
    expect(units.map(({ name, cluster }) => `${name} ${cluster}`)).toEqual([
      'Xã A CUM_3',
      'Xã B CUM_3',
      'Xã C CUM_1',
      'Xã D CUM_1_MOI',
    ]);
    expect(told).toEqual([{ code: 'clusterUnknown', line: 6, name: 'Xã E', cluster: 'Cụm 5' }]);
  });
});

describe('Names and codes', () => {
  it('Ba Tơ and Ba Tô are two communes; the same name twice is one, whatever its case and form', () => {
    const list = ['Xã Ba Tơ', 'Xã Ba Tô', 'XÃ BA TƠ', 'Xã Ba Tô'.normalize('NFD')].join('\n');
    expect(read(list, { cluster: 'CUM_1' }).units.map(({ name }) => name)).toEqual([
      'Xã Ba Tơ',
      'Xã Ba Tô',
    ]);
    expect(remarks(list, { cluster: 'CUM_1' })).toEqual([
      { code: 'nameTwice', line: 3, name: 'XÃ BA TƠ', first: 1 },
      { code: 'nameTwice', line: 4, name: 'Xã Ba Tô', first: 2 },
    ]);
  });

  it('a name with an office in front or an address behind may be another one’s: both are taken, and that is said', () => {
    const list = ['XÃ BA VÌ', 'UBND xã Ba Vì', 'Xã Ba Dinh (thôn Đồng Dinh)', 'Xã Ba Dinh'];
    const alike = (...names: readonly string[]) =>
      remarks(names.join('\n'), { kind: 'XA', cluster: 'CUM_1' });
    expect(alike(...list)).toEqual([
      { code: 'nameAlike', line: 2, name: 'UBND xã Ba Vì', other: 'XÃ BA VÌ' },
      { code: 'nameAlike', line: 4, name: 'Xã Ba Dinh', other: 'Xã Ba Dinh (thôn Đồng Dinh)' },
    ]);
    expect(read(list.join('\n'), { kind: 'XA', cluster: 'CUM_1' }).units).toHaveLength(4);
    expect(alike('Xã Ba Vinh – số 12 đường 3/2', 'Xã Ba Vinh')).toHaveLength(1);
    // Of these neither is the other.
    expect(alike('Xã Ba Tơ (cơ sở 1)', 'Xã Ba Tơ (cơ sở 2)')).toEqual([]);
    expect(alike('Xã Ba Tơ - Vùng cao', 'Xã Ba Tơ', 'UBND xã Ba Tô')).toEqual([]);
  });

  it('units that are there already add nothing, and keep their code', () => {
    const there = [
      { code: 'CQ02', name: 'Phòng Nội vụ' },
      { code: '0048', name: 'Phòng Tư pháp' },
    ];
    const list = 'Mã\tTên\n\tPhòng nội vụ\n0048\tPhòng Y tế\nCQ09\tPhòng Văn hóa';
    expect(lines(list, { there })).toEqual(['CQ09 | Phòng Văn hóa | CQ | KHOI_CQ | ']);
    expect(remarks(list, { there })).toEqual([
      { code: 'nameThere', line: 2, name: 'Phòng nội vụ', unit: 'CQ02' },
      { code: 'codeThere', line: 3, name: 'Phòng Y tế', unit: '0048', owner: 'Phòng Tư pháp' },
    ]);
  });

  it('a code that is written twice, or was another unit’s once, is told', () => {
    const list = 'Mã\tTên\nA1\tPhòng Nội vụ\na1\tPhòng Tư pháp\nCQ05\tPhòng Y tế';
    expect(lines(list, { usedCodes: ['CQ05'] })).toEqual(['A1 | Phòng Nội vụ | CQ | KHOI_CQ | ']);
    expect(remarks(list, { usedCodes: ['CQ05'] })).toEqual([
      { code: 'codeTwice', line: 3, name: 'Phòng Tư pháp', unit: 'a1', first: 2 },
      { code: 'codeUsed', line: 4, name: 'Phòng Y tế', unit: 'CQ05' },
    ]);
  });

  it('made codes go on behind the highest that was ever used, never into a gap', () => {
    expect(
      lines('Phòng Nội vụ\nPhòng Tư pháp', {
        there: [{ code: 'CQ02', name: 'Huyện đoàn' }],
        usedCodes: ['CQ09', 'cq11', 'CQ', 'CQX99', 'CQ07'],
      }),
    ).toEqual(['CQ12 | Phòng Nội vụ | CQ | KHOI_CQ | ', 'CQ13 | Phòng Tư pháp | CQ | KHOI_CQ | ']);
  });

  it('and avoid those that the list brings itself', () => {
    const list = 'Mã\tTên\n\tPhòng Nội vụ\nCQ01\tPhòng Tư pháp';
    expect(read(list).units.map(({ code }) => code)).toEqual(['CQ02', 'CQ01']);
  });

  it('a unit that the plan names itself keeps its code, kind and cluster', () => {
    const list = 'đơn vị 21487\nPhòng Nội vụ';
    expect(lines(list)).toEqual([
      '21487 | đơn vị 21487 | XA | CUM_2 | ',
      'CQ01 | Phòng Nội vụ | CQ | KHOI_CQ | ',
    ]);
    expect(read(list, { usedCodes: ['21487'] }).units.map(({ code }) => code)).toEqual([
      'XA01',
      'CQ01',
    ]);
    expect(read('Mã\tTên\n21487\tXã A\n\tĐơn vị 21487', { cluster: 'CUM_1' }).units).toMatchObject([
      { code: '21487' },
      { code: 'XA01', cluster: 'CUM_2' },
    ]);
  });

  it('a line without a name, and a paragraph in place of one, are told', () => {
    const list = `Mã\tTên\nCQ03\t…\n\t${'Căn cứ Luật '.repeat(20)}`;
    expect(remarks(list)).toEqual([
      { code: 'noName', line: 2, text: 'CQ03 …' },
      { code: 'nameTooLong', line: 3 },
    ]);
  });

  it.each([
    'STT\tTên đơn vị\n1\tTổ A\n2\tTổ B\nTổng cộng\t2',
    'TT\tĐơn vị\tGhi chú\n1\tTổ A\t\n2\tTổ B\t\nCộng\t2\t',
  ])('nor is its sum one, where the word stands in the column of the numbers: %j', (list) => {
    const { units, remarks: told } = read(list, { kind: 'XA', cluster: 'CUM_1' });
    expect(units.map(({ name }) => name)).toEqual(['Tổ A', 'Tổ B']);
    expect(told).toEqual([{ code: 'sumLine', line: 4 }]);
  });

  it.each([
    'Tổng cộng: 6 xã\t',
    'Tổng số 31 đơn vị\t4',
    'Tổng cộng\t4',
    'Tổng số:\t4',
    'CỘNG\t4',
    'Tổng',
  ])('the line that adds the others up is no unit: %s', (last) => {
    const list = `Phòng Nội vụ\t1\nPhòng Tổng hợp 2\t3\n${last}`;
    const { units, remarks: told } = read(list);
    expect(units.map(({ name }) => name)).toEqual(['Phòng Nội vụ', 'Phòng Tổng hợp 2']);
    expect(told).toContainEqual({ code: 'sumLine', line: 3 });
  });

  it('so many lines are read, the rest is told once', () => {
    const list = Array.from({ length: 7_003 }, (_, index) => `Phòng số ${index}`).join('\n');
    const { units, remarks: told } = read(list);
    expect(units).toHaveLength(7_000);
    expect(told).toEqual([{ code: 'tooMany', line: 7_001, limit: 7_000 }]);
  });
});

describe('Addresses', () => {
  it('one that is none is told, and the unit comes without it', () => {
    const list = 'Tên\tE-mail\nPhòng Nội vụ\tnoivu@; dung@bato.gov.vn\nPhòng Tư pháp\t@tuphap';
    expect(lines(list)).toEqual([
      'CQ01 | Phòng Nội vụ | CQ | KHOI_CQ | dung@bato.gov.vn',
      'CQ02 | Phòng Tư pháp | CQ | KHOI_CQ | ',
    ]);
    const told = remarks(list);
    expect(told).toEqual([
      { code: 'emailWrong', line: 2, name: 'Phòng Nội vụ', email: 'noivu@' },
      { code: 'emailWrong', line: 3, name: 'Phòng Tư pháp', email: '@tuphap' },
    ]);
    expect(told.filter(isLeftOut)).toEqual([]);
  });
});
