export interface Progress {
  /** Files behind us, failed ones included. */
  files: number;
  totalFiles: number;
  bytes: number;
  totalBytes: number;
  failed: number;
  /** Millions of bytes a second since the start. */
  rate: number;
  /** Seconds, by the rate so far. */
  timeLeft: number;
}

/** Follows work on files. @returns what is told of each file that is behind, and says how far we are */
export function follow(totalFiles: number, totalBytes: number): (bytes: number, failed: number) => Progress {
  const started = performance.now();
  let files = 0;
  let behind = 0;
  return (bytes, failed) => {
    files++;
    behind += bytes;
    const seconds = (performance.now() - started) / 1000;
    return {
      files,
      totalFiles,
      bytes: behind,
      totalBytes,
      failed,
      rate: behind / 1e6 / seconds,
      timeLeft: behind === 0 ? 0 : (seconds * (totalBytes - behind)) / behind,
    };
  };
}
