import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';

/** @type {Record<string, string>} */
const MIME = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
};

/**
 * The file that a request means, or undefined if there is none below the folder.
 * @param {string} folder
 * @param {string} url
 */
export function fileOf(folder, url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  if (path === '/') path = '/workbench.html';
  const file = resolve(join(folder, path));
  if (!file.startsWith(resolve(folder) + sep)) return undefined;
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() ? { file, stat } : undefined;
}

/**
 * Answers with the files of a folder. Every answer is asked for again with its ETag: Excel's web
 * views keep old pages for days otherwise.
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
export function filesOf(folder) {
  return (request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const found = fileOf(folder, request.url ?? '/');
    if (!found) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
      return;
    }
    const { file, stat } = found;
    const tag = `"${stat.size.toString(36)}-${Math.round(stat.mtimeMs).toString(36)}"`;
    response.setHeader('ETag', tag);
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return;
    }
    response.setHeader('Content-Type', MIME[extname(file)] ?? 'application/octet-stream');
    response.setHeader('Content-Length', stat.size);
    if (request.method === 'HEAD') response.end();
    else pipeline(createReadStream(file), response, () => undefined);
  };
}

/**
 * Serves a folder; resolves when the port is open, rejects when it is taken. Port 0 takes any.
 * @param {string} folder
 * @param {{ port?: number, host?: string, https?: import('node:https').ServerOptions }} [options]
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export function serve(folder, { port = 0, host = 'localhost', https } = {}) {
  const server = https ? createSecureServer(https, filesOf(folder)) : createServer(filesOf(folder));
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => {
      const address = server.address();
      done({
        port: typeof address === 'object' && address ? address.port : port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
