import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @param {string} name */
function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name));
}

/** @param {string} rest the part of a path below a folder of Windows programs */
function windowsPrograms(rest) {
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, rest));
}

/** @param {string} rest */
const macApplications = (rest) => [
  join('/Applications', rest),
  join(homedir(), 'Applications', rest),
];

/** @returns {string[]} */
function browserPaths() {
  switch (process.platform) {
    case 'win32':
      return [
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
        'Chromium\\Application\\chrome.exe',
      ].flatMap(windowsPrograms);
    case 'darwin':
      return [
        'Google Chrome.app/Contents/MacOS/Google Chrome',
        'Chromium.app/Contents/MacOS/Chromium',
        'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ].flatMap(macApplications);
    default:
      return [
        'chromium',
        'google-chrome',
        'google-chrome-stable',
        'chromium-browser',
        'microsoft-edge',
        'microsoft-edge-stable',
      ].flatMap(onPath);
  }
}

/** @returns {string[]} */
function officePaths() {
  switch (process.platform) {
    case 'win32':
      // soffice.com waits for the end and writes to the console; soffice.exe does neither.
      return ['LibreOffice\\program\\soffice.com', 'LibreOffice\\program\\soffice.exe'].flatMap(
        windowsPrograms,
      );
    case 'darwin':
      return macApplications('LibreOffice.app/Contents/MacOS/soffice');
    default:
      return ['soffice', 'libreoffice'].flatMap(onPath);
  }
}

/**
 * The path that a variable of the environment names, or the first that is there.
 * @param {string} variable
 * @param {() => string[]} candidates
 */
function find(variable, candidates) {
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : undefined;
  return candidates().find((path) => existsSync(path));
}

/** A browser of Chromium's family: CHROMIUM=path overrides. */
export const findChromium = () => find('CHROMIUM', browserPaths);

/** LibreOffice: SOFFICE=path overrides. */
export const findSoffice = () => find('SOFFICE', officePaths);
