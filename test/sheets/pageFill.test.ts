import { PageFill } from '../../src/sheets/ranking/pageFill';

/** A page of 500 points, 50 of which repeat, with a head of 200 on the first one. */
const page = () => new PageFill(500, 50, 200);

test('what fits below what is there stays on the page', () => {
  const first = page();
  expect(first.fits(300)).toBe(true);
  expect(first.fits(301)).toBe(false);
});

test('a long list leaves the rest of its last page, one row less than computed', () => {
  const long = page();
  // 20 rows of 30: 300 points are left here, 10 rows; the other ten come on the next page below 50.
  long.add(600, 30);
  expect(long.fits(500 - 50 - 300 - 30)).toBe(true);
  expect(long.fits(500 - 50 - 300 - 29)).toBe(false);
});

test('a list of several pages leaves the rest of its last one', () => {
  const long = page();
  // 300 on the first, 450 on each further page; a row of 30 is lost on each of the two ends.
  long.add(300 + 450 + 90, 30);
  expect(long.fits(450 - 90 - 60)).toBe(true);
  expect(long.fits(450 - 90 - 59)).toBe(false);
});
