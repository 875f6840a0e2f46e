/** Right, extra and missed. */
export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

export interface Scores extends Counts {
  /** Null where nothing was predicted. */
  precision: number | null;
  /** Null where nothing was wanted. */
  recall: number | null;
  /** Null where there was neither. */
  f1: number | null;
}

export const none = (): Counts => ({ tp: 0, fp: 0, fn: 0 });

export function sum(all: readonly Counts[]): Counts {
  return all.reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), none());
}

/** Precision, recall and their harmonic mean. */
export function scores({ tp, fp, fn }: Counts): Scores {
  return {
    tp,
    fp,
    fn,
    precision: tp + fp === 0 ? null : tp / (tp + fp),
    recall: tp + fn === 0 ? null : tp / (tp + fn),
    f1: tp + fp + fn === 0 ? null : (2 * tp) / (2 * tp + fp + fn),
  };
}

/** How often one of several answers was the right one. */
export interface Choices {
  right: number;
  wrong: number;
}

export function sumChoices(all: readonly Choices[]): Choices {
  return all.reduce((a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong }), {
    right: 0,
    wrong: 0,
  });
}

/** The share of right ones, null where there is nothing to share. */
export const share = ({ right, wrong }: Choices): number | null =>
  right + wrong === 0 ? null : right / (right + wrong);
