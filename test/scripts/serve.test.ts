import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../.scripts/lib/serve.mjs';

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'public', 'js'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'public', 'workbench.html'), '<p>sổ</p>');
  writeFileSync(join(folder, 'public', 'js', 'a.js'), 'let a;');
  server = await serve(join(folder, 'public'), { host: '127.0.0.1' });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: Record<string, unknown>;
  body: string;
}

/** As it is: `fetch` would tidy the path up before it is sent. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, failed) => {
    const asked = request(
      { host: '127.0.0.1', port: server.port, path, method, headers },
      (got) => {
        let body = '';
        got.setEncoding('utf8');
        got.on('data', (part: string) => (body += part));
        got.on('end', () => done({ status: got.statusCode, headers: got.headers, body }));
      },
    );
    asked.on('error', failed);
    asked.end();
  });
}

test('the root is the workbench', async () => {
  const { status, headers, body } = await ask('/?theme=dark');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(body).toContain('sổ');
});

test.each([
  '/../secret.txt',
  '/js/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '//secret.txt',
  '/js',
  '/%',
  '/a%00.js',
])('%s is not there', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).not.toContain('secret');
});

test('a file that did not change is not sent twice', async () => {
  const first = await ask('/js/a.js');
  expect(first.headers['cache-control']).toBe('no-cache');
  const again = await ask('/js/a.js', 'GET', { 'If-None-Match': String(first.headers.etag) });
  expect(again.status).toBe(304);
  expect(again.body).toBe('');
});

test('nothing can be written', async () => {
  expect((await ask('/js/a.js', 'PUT')).status).toBe(405);
});

test('a taken port is an error that can be told from others', async () => {
  await expect(serve(folder, { port: server.port, host: '127.0.0.1' })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});
