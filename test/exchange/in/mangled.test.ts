import { figuresForUnit } from '../../../src/plan/applies';
import { writeWorkbook } from '../../../src/xlsx/write';
import { baTo, described, sampleOf, unitOf } from './support/forms';
import { receivedForm, valuesOf } from './support/receiving';

const expected = (code: string) => {
  const asked = figuresForUnit(baTo, unitOf(baTo, code));
  return Object.fromEntries(
    [...sampleOf(code)].filter(([figure, v]) => asked.has(figure) && v !== ''),
  );
};

describe('A form as it was sent out', () => {
  it.each(baTo.units.map(({ code, name }) => [name, code]))('%s: every figure', async (_, code) => {
    const bytes = await writeWorkbook(described(baTo, code, sampleOf(code)));
    const form = await receivedForm(bytes);
    expect(form).toMatchObject({ unit: code, by: 'identity', head: code, edited: [], remarks: [] });
    expect(valuesOf(form)).toEqual(expected(code));
  });
});
