import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annexSheet } from '../../src/sheets/annex/annexSheet';
import { awardsOf } from '../../src/sheets/annex/awards';
import { scorePlan } from '../../src/scoring/scorePlan';
import { describedBook } from '../../src/sheets/describedBook';
import { readEntries } from '../../src/sheets/read/readEntries';
import { scorebook, usualTitles } from '../../src/sheets/scorebook';
import { type Template, templates } from '../../src/templates';
import { writeWorkbook } from '../../src/xlsx/write';
import { convertAll } from './recalculate';

/** Poppler's program tells what stands on which page. */
const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;
const whenReadable = hasPdftotext ? describe : describe.skip;

/** A text without any space. */
function bare(text: string): string {
  return text.replace(/\s/g, '');
}

/** The pages of a template's scorebook with its samples, all cards and an annex, as LibreOffice prints them. */
async function printed({ plan, inventedSamples }: Template): Promise<readonly string[]> {
  const rows = plan.units.map(({ code }) => ({
    unit: code,
    values: new Map(inventedSamples?.get(code)),
  }));
  const units = plan.units.map(({ code }) => code);
  const { sheets, points: at } = scorebook(plan, rows, usualTitles, {}, units);
  const { entries } = readEntries(describedBook(sheets), plan);
  const choice = { by: 'first', count: 3 } as const;
  const bands = awardsOf(plan, scorePlan(plan, entries).units, choice);
  const annex = annexSheet({
    plan,
    at,
    points: 'Điểm',
    choice,
    bands,
    figuresNote: '',
    madeAt: '',
  });
  const wanted = new Set(['plan', 'ranking', 'overview', 'cards', 'annex']);
  const shown = [...sheets, annex].map((sheet) => ({ ...sheet, hidden: !wanted.has(sheet.key) }));
  const folder = await mkdtemp(join(tmpdir(), 'so-thi-dua-'));
  try {
    const source = join(folder, 'print.xlsx');
    await writeFile(
      source,
      await writeWorkbook({ sheets: shown, title: '', properties: new Map() }),
    );
    const [pdf = ''] = await convertAll([source], 'pdf', folder);
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
    // A form feed ends each page.
    return text.normalize('NFC').split('\f').slice(0, -1);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

const wanted = templates.filter(({ id }) => id === 'ba-to-2025' || id === 'teaching');

whenReadable.each(wanted.map((template) => [template.id, template] as const))(
  'On paper, %s',
  (_, template) => {
    let pages: readonly string[];
    beforeAll(async () => {
      pages = await printed(template);
    });
    const { plan } = template;
    // On the paper of Ba Tơ the chairman signs for the committee; the teaching plan leaves it open.
    const isBaTo = template.id === 'ba-to-2025';
    const signedBy = isBaTo ? 'TM. ỦY BAN NHÂN DÂN' : 'THỦ TRƯỞNG CƠ QUAN';

    /** The pages from one that says something to the one before another. */
    const between = (from: string, to: string): readonly string[] => {
      const [first, end] = [from, to].map((text) => pages.findIndex((page) => page.includes(text)));
      return pages.slice(first, end);
    };

    it('each unit has one page of its own, with its total and nothing of another card', () => {
      const cards = pages.filter((page) => page.includes('PHIẾU ĐIỂM THI ĐUA'));
      expect(cards).toHaveLength(plan.units.length);
      for (const { name } of plan.units) {
        const own = cards.filter((page) => page.includes(`Đơn vị: ${name}\n`));
        expect([name, own.length]).toEqual([name, 1]);
        expect(own[0]).toContain('Tổng điểm chính thức');
        expect(own[0]).toContain(signedBy);
        expect(own[0]).toContain('NGƯỜI LẬP BIỂU');
      }
      // What has no title would be the rest of a card that did not fit.
      const first = pages.indexOf(cards[0] ?? '');
      expect(pages.slice(first, first + cards.length)).toEqual(cards);
    });

    it('no page of Xếp hạng is without the head, and every unit stands there once', () => {
      const ranking = between('BẢNG XẾP HẠNG THI ĐUA', 'TỔNG HỢP KẾT QUẢ');
      expect(ranking.length).toBeGreaterThan(0);
      for (const page of ranking) expect(page).toMatch(/Đơn vị.*Hạng.*Xếp loại/);
      const lines = ranking.join('\n').split('\n');
      for (const { name } of plan.units) {
        // A long name is told in two lines. Letters may stand so far apart that they read as words.
        const start = bare(name.split(' ').slice(0, 4).join(''));
        const rows = lines.filter((line) => bare(line).replace(/^\d+/, '').startsWith(start));
        expect([name, rows.length > 0]).toEqual([name, true]);
      }
    });

    it('the ranking is signed, and says who gets it where the plan does', () => {
      const ranking = between('BẢNG XẾP HẠNG THI ĐUA', 'TỔNG HỢP KẾT QUẢ').join('\n');
      expect(ranking).toContain(signedBy);
      if (isBaTo)
        expect(ranking).toMatch(/Nơi nhận:[\s\S]*Thường trực Huyện ủy;[\s\S]*Lưu: VT, QS\./);
      else expect(ranking).toContain('NGƯỜI LẬP BIỂU');
    });

    it('the ranking and its signatures take no more pages than it has units for', () => {
      const ranking = between('BẢNG XẾP HẠNG THI ĐUA', 'TỔNG HỢP KẾT QUẢ');
      const signed = ranking.findIndex((page) => page.includes(signedBy));
      // 29 units of Ba Tơ in two clusters, or the four teams of the teaching plan.
      expect(signed + 1).toBe(isBaTo ? 2 : 1);
    });

    it('the national title stands in one line wherever there is a head', () => {
      const heads = pages.filter((page) => page.includes('Độc lập - Tự do - Hạnh phúc'));
      expect(heads).toHaveLength(plan.units.length + 2);
      for (const page of heads) expect(page).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    });

    it('the annex names the decision, and counts whom it lists', () => {
      const annex = pages.slice(pages.findIndex((page) => page.includes('PHỤ LỤC'))).join('\n');
      expect(annex).toMatch(/Kèm theo Quyết định số\s+\/QĐ-/);
      // Ba Dinh and Ba Giang share the third place of the communes.
      const listed = template.id === 'teaching' ? 3 : 4 + 3;
      expect(annex).toContain(`(Danh sách này có ${listed} tập thể.)`);
      // The line about whether it is still right is for the screen.
      expect(annex).not.toContain('kết quả hiện nay');
    });
  },
);

test('the teaching plan, four units: table, signatures and chart of Xếp hạng are one page', async () => {
  const teaching = templates.find(({ id }) => id === 'teaching');
  if (!teaching) throw new Error('No teaching plan');
  if (!hasPdftotext) return;
  const pages = await printed(teaching);
  const [page, ...others] = pages.filter((one) => one.includes('BẢNG XẾP HẠNG THI ĐUA'));
  expect(others).toEqual([]);
  expect(page).toContain('Tổng điểm: Lớp tập huấn');
  expect(page).toContain('THỦ TRƯỞNG CƠ QUAN');
});
