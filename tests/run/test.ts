/** `npm test`: runs every stage, says how long each took, and ends with the counts. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { LANES, type Stage } from './stages';

interface Outcome {
  readonly stage: Stage;
  readonly passed: boolean;
  readonly seconds: number;
}

const jestResults = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
});

const say = (line: string) => process.stdout.write(`${line}\n`);

function run(stage: Stage): Promise<Outcome> {
  const started = performance.now();
  const child = spawn(process.execPath, [...stage.args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => output.push(text));
  }
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const passed = code === 0;
      const seconds = (performance.now() - started) / 1000;
      say(`${passed ? 'passed' : 'FAILED'}  ${stage.name}  ${seconds.toFixed(1)} s`);
      const text = output.join('');
      // What a stage printed matters when it failed; lines about skipped tests always do.
      if (!passed) say(text);
      else for (const line of text.split('\n').filter((each) => each.startsWith('skipped:'))) say(line);
      resolve({ stage, passed, seconds });
    });
  });
}

async function runLane(stages: readonly Stage[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const stage of stages) outcomes.push(await run(stage));
  return outcomes;
}

function counts(outcomes: readonly Outcome[]): { passed: number; failed: number; skipped: number } {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { stage, passed } of outcomes) {
    if (stage.results === undefined) {
      total[passed ? 'passed' : 'failed'] += 1;
      continue;
    }
    const results = readResults(stage.results);
    total.passed += results?.numPassedTests ?? 0;
    total.failed += (results?.numFailedTests ?? 0) + (results?.numRuntimeErrorTestSuites ?? (passed ? 0 : 1));
    total.skipped += results?.numPendingTests ?? 0;
  }
  return total;
}

function readResults(file: string) {
  try {
    return jestResults.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

async function main(): Promise<void> {
  const started = performance.now();
  rmSync('dist/test-results', { recursive: true, force: true });
  mkdirSync('dist/test-results', { recursive: true });
  const outcomes = (await Promise.all(LANES.map(runLane))).flat();
  const { passed, failed, skipped } = counts(outcomes);
  const allPassed = outcomes.every((outcome) => outcome.passed) && failed === 0;
  say(`all stages  ${((performance.now() - started) / 1000).toFixed(1)} s`);
  say(`Tests: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = allPassed && passed > 0 ? 0 : 1;
}

void main();
