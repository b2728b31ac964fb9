/** How files leave the pane: one download, or opened as workbooks where downloads do not work (Mac). */
export type DeliveryWay = 'download' | 'open';

/** A file that leaves the pane. */
export interface Delivered {
  readonly name: string;
  readonly content: Blob;
}

/** In Excel for Mac a download does silently nothing (OfficeDev/office-js#2700). */
export function deliveryWay(): DeliveryWay {
  return Office.context.platform === Office.PlatformType.Mac ? 'open' : 'download';
}

/** The browser reads a blob after the click on its link has returned; of a large one for a while. */
const READ_MILLISECONDS = 60_000;

/** Hands a file to the browser, which puts it where downloads go. */
export function download({ name, content }: Delivered): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_MILLISECONDS);
}

/** Opens workbooks in windows of their own, one after the other; each is saved by whoever sees it. */
export async function openWorkbooks(
  files: readonly Delivered[],
  onOpen: (index: number) => void,
): Promise<void> {
  for (const [index, { content }] of files.entries()) {
    onOpen(index);
    await Excel.createWorkbook(base64(new Uint8Array(await content.arrayBuffer())));
  }
}

/** Arguments of one call are limited. */
const BLOCK_BYTES = 0x6000;

function base64(bytes: Uint8Array): string {
  const blocks: string[] = [];
  for (let at = 0; at < bytes.length; at += BLOCK_BYTES) {
    blocks.push(btoa(String.fromCharCode(...bytes.subarray(at, at + BLOCK_BYTES))));
  }
  return blocks.join('');
}
