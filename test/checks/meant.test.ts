import { meantWord } from '../../src/checks/meant';

test('a word typed without accents is the one level that it can be', () => {
  expect(meantWord('xuat sac', ['Xuất sắc', 'Tốt'])).toEqual({ meant: 'Xuất sắc', either: [] });
});

test('where accents make the difference it is asked, not guessed', () => {
  expect(meantWord('ba to', ['Ba Tơ', 'Ba Tô', 'Ba Vì'])).toEqual({
    meant: null,
    either: ['Ba Tơ', 'Ba Tô'],
  });
});

test('signs alone are no word', () => {
  expect(meantWord('-', ['Có', 'Không'])).toEqual({ meant: null, either: [] });
});
