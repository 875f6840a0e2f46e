import type { Changes, Fault } from './faults.js';
import type { Figures } from './part.js';

const line = ({ text, what, key, words }: Fault) =>
  `${text}  ${what} ${key}${words === '' ? '' : `: ${words}`}`;

/** Two decimals: what a citation more or less out of ten thousand still moves. */
export function rounded(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(2))]));
}

/** Each figure, with how it moved. */
export function figureLines(measured: Figures, earlier: Figures): string[] {
  const lines = Object.entries(measured).map(([name, value]) => {
    const change = value - (earlier[name] ?? value);
    const note =
      earlier[name] === undefined
        ? 'new'
        : change === 0
          ? ''
          : `${change > 0 ? 'up' : 'down'} ${Math.abs(change).toFixed(2)}`;
    return `  ${name.padEnd(36)} ${value.toFixed(2).padStart(6)}  ${note}`.trimEnd();
  });
  for (const name of Object.keys(earlier)) {
    if (measured[name] === undefined) lines.push(`  ${name.padEnd(36)}      -  gone`);
  }
  return lines;
}

/** Each thing gained and lost; of what is only scored, how many. */
export function changeLines({ gained, lost, unlisted }: Changes, held: boolean): string[] {
  const lines = held
    ? []
    : [
        ...gained.map((each) => `  gained  no longer: ${line(each)}`),
        ...lost.map((each) => `  lost    ${line(each)}`),
      ];
  if (gained.length + lost.length > 0) lines.push(`  ${gained.length} gained, ${lost.length} lost`);
  if (unlisted.length > 0) {
    lines.push(
      `  ${unlisted.length} not compared, being in no saved list yet: ${unlisted.slice(0, 5).join(', ')}${unlisted.length > 5 ? ', …' : ''}`,
    );
  }
  return lines;
}

/** Everything that is wrong. */
export const faultLines = (faults: readonly Fault[]): string[] => faults.map((fault) => `  ${line(fault)}`);

export interface Verdict {
  save: boolean;
  failed: boolean;
  message: string;
}

/** A loss is saved only with a reason, and nothing passes the check that is in no list. */
export function verdict(
  lost: number,
  { save, check, because }: { save: boolean; check: boolean; because: string },
): Verdict {
  const unexplained = lost > 0 && because.trim() === '';
  if (save && unexplained) {
    const message = `Not saved: ${lost} lost. Mend them, or say --because WHY, which is saved with them.`;
    return { save: false, failed: true, message };
  }
  if (save) return { save: true, failed: false, message: 'Saved to bench/scores.json and bench/faults.' };
  if (!check || lost === 0) return { save: false, failed: false, message: '' };
  const message = `${lost} lost that no list explains: npm run eval -- --save --because WHY does.`;
  return { save: false, failed: true, message };
}
