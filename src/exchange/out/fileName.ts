import type { Unit } from '../../plan/unit';

/** What a file is for, as the first word of its name. */
export const filePrefixes = {
  form: 'Phieu',
  reminder: 'Nhac',
  receipt: 'Thu-tra-loi',
  // Without accents “trả lời” and “trả lại” differ by one letter.
  returned: 'Tra-lai-phieu',
} as const;

export type FileKind = keyof typeof filePrefixes;

/** Longest parts: the name stays under 90 characters, so that a deep folder still leaves room on Windows (260). */
const limits = { code: 16, name: 36, period: 12 } as const;

/**
 * The stems (no extension) of the files of units, in their order: `Phieu_21490_Xa-Ba-Vinh_2025-Q1`.
 * Letters without accents, digits, `-` and `_` only, so that every system, archiver and mail program
 * takes them; the first word keeps them apart from names that Windows reserves (CON, AUX). No two are
 * alike, also not without regard to case: xã Ba Tơ and xã Ba Tô differ by their codes, and where even
 * those look alike a number follows.
 */
export function fileStems(
  units: readonly Pick<Unit, 'code' | 'name'>[],
  period: string,
  kind: FileKind,
): readonly string[] {
  const taken = new Set<string>();
  return units.map(({ code, name }) => {
    const parts = [
      filePrefixes[kind],
      plainPart(code, limits.code),
      plainPart(name, limits.name),
      plainPart(period, limits.period),
    ];
    const wanted = parts.filter((part) => part !== '').join('_');
    for (let number = 1; ; number += 1) {
      const stem = number === 1 ? wanted : `${wanted}_${number}`;
      if (taken.has(stem.toLowerCase())) continue;
      taken.add(stem.toLowerCase());
      return stem;
    }
  });
}

/** The name of the download that holds the files of one kind. */
export function archiveName(period: string, kind: FileKind): string {
  const names = {
    form: 'Phieu-thi-dua',
    reminder: 'Thu-nhac',
    receipt: 'Thu-tra-loi',
    returned: 'Thu-tra-loi',
  } as const;
  return `${[names[kind], plainPart(period, limits.period)].filter(Boolean).join('_')}.zip`;
}

/** A text as part of a file's name; blank where no letter or digit of ours is in it. */
export function plainPart(text: string, limit: number): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain.length <= limit) return plain;
  // Between two words where there are some: half a word reads like another one.
  const end = plain.lastIndexOf('-', limit);
  return plain.slice(0, end > 0 ? end : limit);
}
