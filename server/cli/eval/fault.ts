/** One thing that an extraction has wrong, named without the ids that the extractor chose. */
export interface Fault {
  what: 'missed' | 'extra' | 'kind' | 'stance' | 'modality';
  /** The same from run to run: gold ids, and offsets for what is in no gold. */
  key: string;
  /** For a reader: the name, or what was found instead. */
  detail: string;
}

export const shownFault = ({ what, key, detail }: Fault): string =>
  `${what.padEnd(8)} ${key}${detail === '' ? '' : `: ${detail}`}`;
