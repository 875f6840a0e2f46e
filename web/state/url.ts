import { DIRECTIONS, KINDS, RELATION_TYPES, UI_LANGUAGES } from '../api/types.js';
import { plainRelation, relationId } from './relationId.js';
import {
  DEFAULT_SORT,
  LIMITS,
  MAX_AROUND,
  MAX_DEPTH,
  SORT_COLUMNS,
  START,
  TABS,
  type Selection,
  type Sort,
  type View,
} from './view.js';

/** As `encodeURIComponent`, but the slashes, colons and spaces of ids stay readable. */
function encode(value: string): string {
  return encodeURIComponent(value)
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%20', '+');
}

/** The query of the address that gives this view again: `?focus=org/itu&depth=2`; empty for the start page. */
export function toQuery(view: View): string {
  const parts: [string, string][] = [];
  for (const id of view.focus) parts.push(['focus', id]);
  for (const id of view.expanded) parts.push(['open', id]);
  if (view.depth !== START.depth) parts.push(['depth', String(view.depth)]);
  if (view.limit !== START.limit) parts.push(['limit', String(view.limit)]);
  const hidden = [...view.hiddenKinds, ...view.hiddenTypes];
  if (hidden.length > 0) parts.push(['hide', hidden.join(',')]);
  if (view.follow !== START.follow) parts.push(['follow', view.follow.toLowerCase()]);
  if (view.selected) {
    const { what, id } = view.selected;
    parts.push([what, what === 'relation' ? plainRelation(id) : id]);
  }
  if (view.sort.column !== DEFAULT_SORT.column || view.sort.descending !== DEFAULT_SORT.descending) {
    parts.push(['sort', (view.sort.descending ? '-' : '') + view.sort.column]);
  }
  if (view.tab !== START.tab) parts.push(['tab', view.tab]);
  if (view.language) parts.push(['lang', view.language]);
  return parts.length === 0 ? '' : '?' + parts.map(([key, value]) => `${key}=${encode(value)}`).join('&');
}

/** Ids as given, each once, none empty. */
function ids(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}

function member<T extends string>(list: readonly T[], value: string | null): T | undefined {
  return list.find((item) => item === value);
}

function selection(query: URLSearchParams): Selection | undefined {
  for (const what of ['relation', 'node'] as const) {
    const id = query.get(what);
    if (id) return { what, id: what === 'relation' ? relationId(id) : id };
  }
  return undefined;
}

function sort(value: string | null): Sort {
  const column = member(SORT_COLUMNS, value?.replace(/^-/, '') ?? null);
  return column ? { column, descending: value?.startsWith('-') ?? false } : DEFAULT_SORT;
}

/** The view of an address. What an address does not say, or says wrongly, is as on the start page. */
export function fromQuery(text: string): View {
  const query = new URLSearchParams(text);
  const focus = ids(query.getAll('focus')).slice(0, MAX_AROUND);
  const expanded = ids(query.getAll('open')).filter((id) => !focus.includes(id));
  const hide = new Set((query.get('hide') ?? '').split(','));
  const depth = Number(query.get('depth'));
  const limit = LIMITS.find((step) => step === Number(query.get('limit')));
  const selected = selection(query);
  const language = member(UI_LANGUAGES, query.get('lang'));
  return {
    focus,
    expanded: expanded.slice(0, MAX_AROUND - focus.length),
    depth: Number.isInteger(depth) && depth >= 1 && depth <= MAX_DEPTH ? depth : START.depth,
    hiddenKinds: KINDS.filter((kind) => hide.has(kind)),
    hiddenTypes: RELATION_TYPES.filter((type) => hide.has(type)),
    follow: member(DIRECTIONS, query.get('follow')?.toUpperCase() ?? null) ?? START.follow,
    limit: limit ?? START.limit,
    ...(selected && { selected }),
    sort: sort(query.get('sort')),
    tab: member(TABS, query.get('tab')) ?? START.tab,
    ...(language && { language }),
  };
}
