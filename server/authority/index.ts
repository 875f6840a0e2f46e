export { foldName } from './fold.js';
export { AuthorityError, loadAuthority, loadPlaced, type Placed } from './load.js';
export { Proposals, type Proposal } from './propose.js';
export { reportOf, type AmbiguousName, type AuthorityReport } from './report.js';
export { readSources, type Sources } from './sources.js';
