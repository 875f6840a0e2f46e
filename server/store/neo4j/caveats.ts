import { isCut, LONG } from '../caveats.js';
import type { Caveat, Filling } from '../port.js';
import type { Work } from './connection.js';

/** Notes what fills the graph, or that nothing does. */
export async function setFilling(work: Work, filling: Filling | undefined): Promise<void> {
  await work.run('setFilling', { filling: filling ?? null });
}

/** Why the graph is not whole. */
export async function caveats(work: Work): Promise<Caveat[]> {
  const state = await work.first<{ filling: Filling | null; mayBeCut: boolean }>('caveats');
  const found: Caveat[] = state?.filling ? [state.filling] : [];
  if (state?.mayBeCut === true && (await hasCutIds(work))) found.push('ids');
  return found;
}

async function hasCutIds(work: Work): Promise<boolean> {
  const names = await work.run<{ id: string; text: string }>('longNames', { length: LONG });
  return names.some(({ id, text }) => isCut(id, text));
}
