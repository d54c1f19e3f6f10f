/**
 * Atlassian's linter over the app in the present folder, as `forge lint` runs it before a login is asked for.
 * Argument: folder with the sources to look at. Prints what it found as JSON.
 */
import {
  ConfigFile,
  FileSystemReader,
  FileSystemWriter,
  listGitIgnoreFiles,
  NullLogger,
  StatsigService,
} from '@forge/cli-shared';
import { lint } from '@forge/lint';

/** Atlassian's switches come from the network; here none is set. */
class NoSwitches extends StatsigService {
  constructor() {
    super(
      NullLogger,
      undefined,
      { getCredentials: () => Promise.reject(new Error('nobody is logged in')) },
      { readConfigSection: () => Promise.resolve('missing' as const) },
    );
  }
  override checkGate(): Promise<null> {
    return Promise.resolve(null);
  }
  override getDynamicConfig(): Promise<null> {
    return Promise.resolve(null);
  }
}

async function main(): Promise<void> {
  const reader = new FileSystemReader();
  const manifest = await new ConfigFile(reader, new FileSystemWriter()).readConfig();
  const ignored = [...(await listGitIgnoreFiles(reader)), '.git', 'node_modules'];
  const files = await reader.recursiveReadDir(process.argv[2] ?? './src', ignored);
  const results = await lint(files, manifest, 'development', NullLogger, new NoSwitches(), {
    linter: { mode: 'client-side' },
  });
  const problems = results.flatMap(({ file, errors, warnings, approvals }) =>
    [...errors, ...warnings, ...approvals].map((rule) => ({
      level: rule.class,
      file,
      message: rule.message,
    })),
  );
  process.stdout.write(`${JSON.stringify({ files: files.length, problems })}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
