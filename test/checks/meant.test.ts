import { meantWord } from '../../src/checks/meant';

test('a word typed without accents is the one level that it can be', () => {
  expect(meantWord('xuat sac', ['Xuất sắc', 'Tốt'])).toBe('Xuất sắc');
});

test('where accents make the difference nothing is guessed', () => {
  expect(meantWord('ba to', ['Ba Tơ', 'Ba Tô'])).toBeNull();
});

test('signs alone are no word', () => {
  expect(meantWord('-', ['Có', 'Không'])).toBeNull();
});
