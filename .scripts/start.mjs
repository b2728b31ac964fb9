/**
 * `npm start`: installs and builds what is missing, then serves dist/.
 * `npm start -- --https` serves it as Excel wants it, with a certificate of this machine.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './lib/build.mjs';
import { installIfMissing } from './lib/install.mjs';
import { serve } from './lib/serve.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const secure = process.argv.includes('--https');

/**
 * @param {string} vi
 * @param {string} en
 * @returns {never}
 */
function giveUp(vi, en) {
  console.error(`\n${vi}\n${en}`);
  process.exit(1);
}

function wantedPort() {
  const text = process.env.PORT ?? '3000';
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  return giveUp(
    `PORT=${text} không phải là một cổng (0 đến 65535).`,
    `PORT=${text} is not a port (0 to 65535).`,
  );
}

/** The certificate for https://localhost; made and trusted once, which the person has to allow. */
async function certificate() {
  try {
    const { getHttpsServerOptions } = await import('office-addin-dev-certs');
    return await getHttpsServerOptions();
  } catch (error) {
    return giveUp(
      'Chưa tạo được chứng chỉ cho https://localhost. Chạy: npx office-addin-dev-certs install',
      `No certificate for https://localhost (${String(error)}). Run: npx office-addin-dev-certs install`,
    );
  }
}

async function main() {
  const port = wantedPort();
  if (!installIfMissing(root))
    giveUp('Chưa cài được các gói (npm ci).', 'The packages could not be installed (npm ci).');
  if (!buildIfStale(root)) giveUp('Dựng chương trình bị lỗi.', 'The build failed.');
  const https = secure ? await certificate() : undefined;
  // Only this machine may ask; BIND=0.0.0.0 opens it for a container.
  const host = process.env.BIND ?? 'localhost';
  const options = https ? { port, host, https } : { port, host };
  const server = await serve(join(root, 'dist'), options).catch((error) => {
    const reason = error instanceof Error && 'code' in error ? error.code : String(error);
    return reason === 'EADDRINUSE'
      ? giveUp(
          `Cổng ${port} đang có chương trình khác dùng. Đặt biến môi trường PORT thành cổng khác, ví dụ 3001.`,
          `Port ${port} is taken by another program. Set the environment variable PORT to another one, such as 3001.`,
        )
      : giveUp(
          `Không mở được cổng ${port} (${reason}).`,
          `Port ${port} could not be opened (${reason}).`,
        );
  });
  const address = `${secure ? 'https' : 'http'}://localhost:${server.port}`;
  console.log(`
Sổ Thi Đua đang chạy.  Mở trong trình duyệt: ${address}
Sổ Thi Đua is running.  Open in a browser:    ${address}
${secure ? `Nạp vào Excel / sideload into Excel: manifest.xml\n` : ''}Ctrl+C để dừng / to stop.`);
}

await main();
