import { LineCounter, parseDocument } from 'yaml';
import { CORRECTION_ACTIONS, type CorrectionAction } from '../../../src/dataset/types';

/** One entry of `corrections.yaml`, as written. */
export interface CorrectionEntry {
  readonly event: string;
  readonly action: CorrectionAction;
  readonly field?: string;
  readonly value?: string;
  /** For `add`: the words of the passage that the fact is read from. */
  readonly words?: string;
  readonly reason: string;
  readonly author: string;
  readonly line: number;
}

/** Fields that can be set, and those of which single values can be added and dropped. */
export const SETTABLE = ['title', 'kind', 'status', 'start', 'end', 'precision', 'remote'] as const;
export const LISTED = ['official', 'country', 'topic', 'place'] as const;

/**
 * Reads the corrections beside the bulletins: a YAML list of entries with `event`, `action`, `reason` and `author`, and
 * what the action needs. Returns the entries that can be used, and a sentence for each that cannot.
 */
export function readCorrections(source: string): { entries: CorrectionEntry[]; problems: string[] } {
  const lines = new LineCounter();
  const document = parseDocument(source, { schema: 'core', lineCounter: lines });
  const [error] = document.errors;
  if (error)
    return { entries: [], problems: [`line ${error.linePos?.[0].line ?? 1}: ${error.message.split('\n')[0]}`] };
  const listed: unknown = document.toJS();
  if (listed === null) return { entries: [], problems: [] };
  if (!Array.isArray(listed))
    return { entries: [], problems: ['line 1: it has to be a list of corrections, each beginning with "- event: ID"'] };
  const entries: CorrectionEntry[] = [];
  const problems: string[] = [];
  listed.forEach((raw: unknown, i) => {
    const start =
      (document.contents as { items?: { range?: readonly number[] }[] } | null)?.items?.[i]?.range?.[0] ?? 0;
    const line = lines.linePos(start).line;
    const entry = toEntry(raw, line);
    if (typeof entry === 'string') problems.push(`line ${line}: ${entry}`);
    else entries.push(entry);
  });
  return { entries, problems };
}

function toEntry(raw: unknown, line: number): CorrectionEntry | string {
  if (typeof raw !== 'object' || raw === null) return 'an entry has to have keys: event, action, reason, author';
  const fields = Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, String(value ?? '')]));
  const missing = ['event', 'action', 'reason', 'author'].filter((key) => !fields[key]?.trim());
  if (missing.length) return `${missing.join(', ')} missing`;
  const action = CORRECTION_ACTIONS.find((known) => known === fields['action']);
  if (!action) return `unknown action ${fields['action']}; known are ${CORRECTION_ACTIONS.join(', ')}`;
  const { event = '', field, value, words, reason = '', author = '' } = fields;
  const problem = needs(action, field, value, words);
  if (problem) return problem;
  return {
    event,
    action,
    ...(field ? { field } : {}),
    ...(value ? { value } : {}),
    ...(words ? { words } : {}),
    reason,
    author,
    line,
  };
}

/** What an action cannot do without. */
function needs(action: CorrectionAction, field = '', value = '', words = ''): string | null {
  if (action === 'set')
    return (SETTABLE as readonly string[]).includes(field) && value
      ? null
      : `set needs a value and one of the fields ${SETTABLE.join(', ')}`;
  if (action === 'add' || action === 'drop') {
    if (!(LISTED as readonly string[]).includes(field) || !value)
      return `${action} needs a value and one of the fields ${LISTED.join(', ')}`;
    return action === 'add' && field !== 'topic' && !words
      ? 'add needs words: the words of the passage that the fact is read from'
      : null;
  }
  if (action === 'merge') return value ? null : 'merge needs a value: the id of the other event';
  return null;
}
