const { utimesSync, writeFileSync } = require('node:fs');
const { join, relative, resolve } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const DIST = resolve(__dirname, 'dist');
const CDN = 'https://appsforoffice.microsoft.com';
const DEVELOPMENT_URL = 'https://localhost:3000';

/**
 * What office.js asks for in the Excels that the manifest admits (Windows, Mac, web, iPad), and
 * in a plain browser (the o15 table). Copied as they are: the licence allows no change.
 */
const OFFICE_FILE =
  /^(office|o15apptofilemappingtable|excel-(win32-16\.01|(mac|web|ios|winrt)-16\.00)|telemetry\/oteljs_agave|[a-z-]+\/office_strings)\.js$/;
const OFFICE_FOLDER = resolve(__dirname, 'node_modules/@microsoft/office-js/dist');

/** What a page of the product may load. Nothing leaves the machine; Fluent writes inline styles. */
function contentPolicy(officeFromCdn, extra = {}) {
  const office = officeFromCdn ? ` ${CDN}` : '';
  const policy = {
    'default-src': "'none'",
    'script-src': `'self'${office}`,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    ...extra,
  };
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/**
 * The stamp by which `npm start` and `npm test` know that a build is finished, and which one it is.
 */
class Stamp {
  constructor(content) {
    this.content = content;
  }

  apply(compiler) {
    let begun = new Date();
    compiler.hooks.compile.tap('Stamp', () => (begun = new Date()));
    compiler.hooks.done.tap('Stamp', (stats) => {
      if (stats.hasErrors()) return;
      const file = join(compiler.outputPath, 'build.json');
      writeFileSync(file, `${JSON.stringify(this.content)}\n`);
      // A source that was saved meanwhile is newer than this build.
      utimesSync(file, begun, begun);
    });
  }
}

/**
 * `--env office=cdn` takes office.js from Microsoft's server, as the Marketplace demands;
 * `--env url=https://host` writes another address into the copy of the manifest.
 */
module.exports = (env = {}, { mode = 'production' } = {}) => {
  const officeFromCdn = env.office === 'cdn';
  const officeScript = officeFromCdn ? `${CDN}/lib/1/hosted/office.js` : 'office/office.js';
  const page = (filename, template, chunk, options = {}) =>
    new HtmlPlugin({
      filename,
      template: `src/${template}`,
      chunks: [chunk],
      inject: 'head',
      scriptLoading: 'defer',
      minify: false,
      officeScript,
      contentPolicy: contentPolicy(officeFromCdn),
      firstScript: undefined,
      ...options,
    });
  // The workbench shows the product's own pages; one script ahead of them opens the host's door.
  const inWorkbench = { firstScript: 'workbench/door.js' };

  return {
    mode,
    devtool: mode === 'development' ? 'source-map' : false,
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/ribbon.ts',
      notice: './src/commands/notice.ts',
      workbench: './src/workbench/page/index.tsx',
    },
    output: {
      path: DIST,
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
      cssFilename: 'css/[name].[contenthash:8].css',
      cssChunkFilename: 'css/[name].[contenthash:8].css',
      assetModuleFilename: 'media/[name].[contenthash:8][ext]',
      publicPath: 'auto',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'esbuild-loader',
          options: { target: 'es2021', jsx: 'automatic' },
        },
        {
          test: /[\\/]@univerjs[\\/].*\.js$/,
          loader: join(__dirname, '.scripts/lib/plainFields.cjs'),
        },
        { test: /\.css$/, type: 'css/auto' },
        // So that a name can be taken out of package.json without the rest of it.
        { test: /package\.json$/, type: 'json', parser: { namedExports: true } },
      ],
    },
    experiments: { css: true },
    optimization: {
      minimizer: [new (require('esbuild-loader').EsbuildPlugin)({ target: 'es2021', css: true })],
    },
    plugins: [
      page('taskpane.html', 'taskpane/taskpane.html', 'taskpane'),
      page('commands.html', 'commands/commands.html', 'commands'),
      page('notice.html', 'commands/notice.html', 'notice'),
      page('workbench-pane.html', 'taskpane/taskpane.html', 'taskpane', inWorkbench),
      page('workbench-commands.html', 'commands/commands.html', 'commands', inWorkbench),
      page('workbench-notice.html', 'commands/notice.html', 'notice', inWorkbench),
      page('workbench.html', 'workbench/page/workbench.html', 'workbench', {
        contentPolicy: contentPolicy(false, {
          'frame-src': "'self'",
          'img-src': "'self' data: blob:",
        }),
      }),
      new CopyPlugin({
        patterns: [
          {
            from: 'manifest.xml',
            transform: (text) =>
              env.url
                ? text.toString().replaceAll(DEVELOPMENT_URL, env.url.replace(/\/$/, ''))
                : text,
          },
          { from: 'assets/*.png' },
          // Plain scripts, unbundled: boot.js has to stay ES5.
          { from: 'src/taskpane/boot.js', to: 'boot.js', info: { minimized: true } },
          {
            from: 'src/workbench/page/door.js',
            to: 'workbench/door.js',
            info: { minimized: true },
          },
          ...(officeFromCdn
            ? []
            : [
                {
                  from: '**/*.js',
                  context: OFFICE_FOLDER,
                  to: 'office/[path][name][ext]',
                  filter: (path) =>
                    OFFICE_FILE.test(relative(OFFICE_FOLDER, path).replaceAll('\\', '/')),
                  info: { minimized: true },
                },
              ]),
        ],
      }),
      new Stamp({ mode, office: officeFromCdn ? 'cdn' : 'local', url: env.url ?? DEVELOPMENT_URL }),
    ],
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};
