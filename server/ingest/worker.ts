import { workerData } from 'piscina';
import { compileAuthority } from '../extract/index.js';
import type { AuthorityEntry } from '../model/index.js';
import { processOne, type Outcome, type Task } from './one.js';

// once a worker, not once a file
const authority = compileAuthority(workerData as AuthorityEntry[]);

/** What a worker of the pool does with a task. */
export default function work(task: Task): Promise<Outcome> {
  return processOne(task, authority);
}
