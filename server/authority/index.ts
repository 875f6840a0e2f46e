export { foldName } from './fold.js';
export { AuthorityError, loadAuthority } from './load.js';
