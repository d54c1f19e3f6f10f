/** Long-running tasks. Here they are done at once, so that only their record is kept, until the laptop stops. */
import type { JsonObject } from './json';

interface Task {
  readonly id: number;
  /** Account id. */
  readonly submittedBy: string;
  readonly at: number;
  readonly description: string;
}

/** Far more than anybody looks at; the oldest go first. */
const MOST_KEPT = 1000;

export class TaskList {
  readonly #tasks = new Map<number, Task>();
  #last = 10_000;

  /** @returns the id of the task, as it stands in its address */
  add(submittedBy: string, at: Date, description: string): number {
    this.#last += 1;
    this.#tasks.set(this.#last, { id: this.#last, submittedBy, at: at.getTime(), description });
    for (const id of this.#tasks.keys()) if (id <= this.#last - MOST_KEPT) this.#tasks.delete(id);
    return this.#last;
  }

  find(id: number): Task | undefined {
    return this.#tasks.get(id);
  }
}

/** TaskProgressBeanObject */
export function taskShape(siteUrl: string, task: Task): JsonObject {
  return {
    self: `${siteUrl}/rest/api/3/task/${task.id}`,
    id: String(task.id),
    description: task.description,
    status: 'COMPLETE',
    progress: 100,
    // Jira's own number of a person, which no other call speaks of.
    submittedBy: 10_000,
    submitted: task.at,
    started: task.at,
    finished: task.at,
    lastUpdate: task.at,
    elapsedRuntime: 0,
  };
}
