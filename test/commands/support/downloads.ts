import type { OutFile } from '../../../src/exchange/out/pack';

interface Link {
  href: string;
  download: string;
  click(): void;
}

/** Longer than any test waits: the time after which a download's address is given up. */
const LATER = 10_000;

/** Stands in for the browser's downloads: what was saved, in its order. */
export function catchDownloads(): readonly OutFile[] {
  const saved: OutFile[] = [];
  const contents = new Map<string, Blob>();
  jest.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    const url = `blob:${contents.size + 1}`;
    contents.set(url, content as Blob);
    return url;
  });
  jest.spyOn(document, 'createElement').mockImplementation(() => {
    const link: Link = {
      href: '',
      download: '',
      click: () => {
        const content = contents.get(link.href);
        if (content) saved.push({ name: link.download, content });
      },
    };
    return link as unknown as HTMLElement;
  });
  const { setTimeout: wait } = globalThis;
  jest
    .spyOn(globalThis, 'setTimeout')
    .mockImplementation(((work: () => void, after = 0, ...values: []) =>
      after > LATER ? 0 : wait(work, after, ...values)) as typeof setTimeout);
  return saved;
}
