export interface RawRange {
  start: number;
  end: number;
}

/** A stretch of raw text; `joined`: it carries on the paragraph before it. */
export interface Piece extends RawRange {
  joined: boolean;
  note: boolean;
}
