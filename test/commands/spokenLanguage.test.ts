/** @jest-environment jsdom */
import { keepLanguage, spokenLanguage } from '../../src/commands/spokenLanguage';

const vietnamese = { displayLanguage: 'vi-VN' };
beforeEach(() => localStorage.clear());

test('the language is Excel’s until somebody chooses another one', () => {
  expect(spokenLanguage(vietnamese)).toBe('vi');
  expect(spokenLanguage({ displayLanguage: 'de-DE' })).toBe('en');
  keepLanguage(vietnamese, 'en');
  expect(spokenLanguage(vietnamese)).toBe('en');
  keepLanguage(vietnamese, 'vi');
  expect(spokenLanguage(vietnamese)).toBe('vi');
});

test('what was chosen on another site of Excel on the web is another person’s choice', () => {
  keepLanguage({ ...vietnamese, partitionKey: 'a.sharepoint.com' }, 'en');
  expect(spokenLanguage({ ...vietnamese, partitionKey: 'b.sharepoint.com' })).toBe('vi');
});

test('without storage, or with nonsense in it, the language is Excel’s', () => {
  localStorage.setItem('so-thi-dua language', '__proto__');
  expect(spokenLanguage(vietnamese)).toBe('vi');
  const refused = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('SecurityError');
  });
  expect(spokenLanguage(vietnamese)).toBe('vi');
  refused.mockRestore();
});
