import { joinedTexts } from '../../src/commands/mergePreview';
import type { CodedRow } from '../../src/sheets/codedRows';
import { describedBook } from '../../src/sheets/describedBook';
import { readDecided } from '../../src/sheets/read/readDecided';
import { scorebook, usualTitles } from '../../src/sheets/scorebook';
import { teaching } from '../../src/templates/teaching';

const asked = ['VI_PHAM', 'SANG_KIEN'];
const plan = {
  ...teaching,
  figures: teaching.figures.map((figure) =>
    asked.includes(figure.code) ? { ...figure, needsEvidence: true } : figure,
  ),
};
const row = (unit: string, values: Readonly<Record<string, string>>): CodedRow => ({
  unit,
  values: new Map(Object.entries(values)),
});

/** What the texts of Tổ 1 and Tổ 2 become, by sheet and code. */
function joined(
  typed: Pick<Parameters<typeof scorebook>[3] & object, 'appraisals' | 'explanations'>,
  figures: readonly CodedRow[] = [],
) {
  const { sheets } = scorebook(plan, figures, usualTitles, typed);
  const book = describedBook(sheets);
  const decisions = readDecided(book, plan);
  const found = joinedTexts(
    { book, plan, typed: { rows: figures }, decisions },
    { units: ['TO02', 'TO01'] },
  );
  return Object.fromEntries(found.map(({ sheet, texts }) => [sheet, Object.fromEntries(texts)]));
}

test('texts are put together in the order of the units, each with its unit’s name in front', () => {
  expect(
    joined({
      appraisals: [row('TO02', { _lydo: 'Nộp chậm' }), row('TO01', { _lydo: ' Thiếu chữ ký ' })],
      explanations: [
        row('TO01', { VI_PHAM: 'Biên bản số 1', SANG_KIEN: 'QĐ 12' }),
        row('TO02', { VI_PHAM: 'Biên bản số 2' }),
        row('TO03', { VI_PHAM: 'Của tổ khác' }),
      ],
    }),
  ).toEqual({
    appraisal: { _lydo: 'Tổ 1: Thiếu chữ ký; Tổ 2: Nộp chậm' },
    explanations: {
      VI_PHAM: 'Tổ 1: Biên bản số 1; Tổ 2: Biên bản số 2',
      SANG_KIEN: 'Tổ 1: QĐ 12',
    },
  });
});

test('nothing comes of nothing', () => {
  expect(joined({ appraisals: [], explanations: [] })).toEqual({
    appraisal: {},
    explanations: {},
  });
});

test('a text that a merger before put together keeps the names that it has', () => {
  expect(
    joined({
      appraisals: [
        row('TO01', { _lydo: 'Tổ 3: Biên bản số 1; Tổ 1: Biên bản số 2' }),
        row('TO02', { _lydo: 'Tổ 2: Nộp chậm' }),
      ],
      explanations: [],
    }).appraisal,
  ).toEqual({ _lydo: 'Tổ 3: Biên bản số 1; Tổ 1: Biên bản số 2; Tổ 2: Nộp chậm' });
});

test('why a figure does not apply to one unit is not said of the sum, only where it applies to none', () => {
  const explanations = [
    row('TO01', { VI_PHAM: 'Không được giao', SANG_KIEN: 'Không được giao' }),
    row('TO02', { VI_PHAM: 'Biên bản số 2', SANG_KIEN: 'Không có quân số' }),
  ];
  const figures = [
    row('TO01', { VI_PHAM: 'KAD', SANG_KIEN: 'KAD' }),
    row('TO02', { VI_PHAM: '2', SANG_KIEN: 'KAD' }),
  ];
  expect(joined({ appraisals: [], explanations }, figures).explanations).toEqual({
    VI_PHAM: 'Tổ 2: Biên bản số 2',
    SANG_KIEN: 'Tổ 1: Không được giao; Tổ 2: Không có quân số',
  });
});
