/**
 * Atlassian's bundler over the app in the present folder, as `forge deploy` runs it. Argument: folder for the bundle.
 * A script of its own, because the bundler wants to be started by one. Prints what went in as JSON.
 */
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getEntryPoints, getNodeBundler, LocalWrapperProvider } from '@forge/bundler';
import { ConfigFile, FileSystemReader, FileSystemWriter, NullLogger } from '@forge/cli-shared';

/** Forge wraps the handlers in scripts that its own network brings; here they are empty: our runtime takes their place. */
function emptyWrappers(): string {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-wrappers-'));
  mkdirSync(join(folder, 'dist'));
  for (const name of ['wrapper', 'loader']) writeFileSync(join(folder, 'dist', `${name}.js`), '// empty\n');
  return folder;
}

async function main(): Promise<void> {
  const target = resolve(process.argv[2] ?? 'bundle');
  const reader = new FileSystemReader();
  const config = new ConfigFile(reader, new FileSystemWriter());
  const bundler = getNodeBundler(NullLogger, new LocalWrapperProvider(reader, emptyWrappers()), config);
  const { outputDir, metadata } = await bundler.bundle({
    appDirectory: process.cwd(),
    entryPoints: getEntryPoints(await config.getAppHandlers()),
  });
  cpSync(outputDir, target, { recursive: true });
  process.stdout.write(`${JSON.stringify({ dependencies: [...(metadata?.dependencies ?? [])] })}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
