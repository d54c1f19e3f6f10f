/** The command line: stories in, scores out. `npm run score -- --help` explains it. */
import { score } from './score/run';

// `| head` closes the pipe when it has seen enough; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`The answer can't be written (${error.message}).\n`);
  process.exit(1);
});

score(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  complain: (sentence) => {
    process.stderr.write(`${sentence.replace(/\p{Cc}+/gu, ' ')}\n`);
  },
  now: () => new Date(),
}).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`Something went wrong in Groundwork itself (${reason}). Nothing more was scored.\n`);
    process.exitCode = 1;
  },
);
