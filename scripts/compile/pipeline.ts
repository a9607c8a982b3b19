import type { Bulletin, Dataset, Layout, Rejection } from '../../src/dataset/types';
import { BulletinError } from './bulletin-error';
import { kebab } from './fold';
import { applyCorrections, groupingOrders } from './corrections/apply-corrections';
import { readCorrections } from './corrections/read-corrections';
import { prepare, type Knowledge } from './knowledge';
import type { Pack } from './lexicon/shape';
import { assemble } from './stages/assemble';
import type { CompiledBulletin } from './stages/assemble/tell';
import { buildTellings } from './stages/build-events';
import { readFrontMatter } from './stages/front-matter';
import { inferAsOf } from './stages/infer-as-of';
import { layOut } from './stages/layout';
import { normalizeText } from './stages/normalize';
import type { FrontMatter, LaidOut } from './text';

/** A file as read: its path below the bulletins folder, and its text, or why it has none. */
export type SourceFile = ReadFile | { readonly file: string; readonly reason: string };

interface ReadFile {
  readonly file: string;
  /** As decoded; of a file that is no plain text in UTF-8, what was taken out of it. */
  readonly text: string;
  /** The text was taken out of the file, and has to be published beside it. */
  readonly extracted?: boolean;
  readonly notes?: readonly string[];
}

/** The reviewed changes of what the compiler reads, in the bulletins folder. */
export const CORRECTIONS_FILE = 'corrections.yaml';

/** Something that a reader of the report should know; nothing that kept a file out. */
export interface Notice {
  readonly file: string;
  readonly message: string;
}

export interface Compilation {
  readonly dataset: Dataset;
  /** What each bulletin's stories tell, for the explanation of a fact. */
  readonly compiled: readonly CompiledBulletin[];
  readonly notices: readonly Notice[];
  /** Names that could not be resolved, with the reason and how often they came. */
  readonly unresolved: readonly { readonly words: string; readonly reason: string; readonly count: number }[];
}

/**
 * Compiles bulletins into the public dataset. Pure: the same files and pack give the same dataset, in any order of files,
 * on any clock. `corrections` is the text of the corrections file, where there is one. The stages run in the order in which `compileOne` calls them; merging and assembly see all bulletins.
 */
export function compileCorpus(files: readonly SourceFile[], pack: Pack, corrections = ''): Compilation {
  const know = prepare(pack);
  const compiled: CompiledBulletin[] = [];
  const rejected: Rejection[] = [];
  const notices: Notice[] = [];
  for (const file of [...files].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    try {
      if ('reason' in file) throw new BulletinError(file.reason);
      compiled.push(compileOne(file, know, (message) => notices.push({ file: file.file, message })));
    } catch (error) {
      if (!(error instanceof BulletinError)) throw error;
      rejected.push({ file: file.file, reason: error.message });
    }
  }
  const unresolved = countUnresolved(compiled);
  const { entries, problems } = readCorrections(corrections);
  const texts = new Map(files.map((file) => [file.file, 'text' in file ? file.text : '']));
  const fileOf = new Map(compiled.map(({ bulletin }) => [bulletin.id, bulletin.file]));
  const assembled = assemble(compiled, rejected, know, groupingOrders(entries));
  const dataset = applyCorrections(assembled, entries, (id) => texts.get(fileOf.get(id) ?? '') ?? '');
  for (const problem of problems) notices.push({ file: CORRECTIONS_FILE, message: problem });
  dataset.corrections?.forEach((correction, i) => {
    if (!correction.applied)
      notices.push({
        file: CORRECTIONS_FILE,
        message: `line ${entries[i]?.line ?? 0}: ${correction.action} ${correction.event} matches nothing any more`,
      });
  });
  return { dataset, compiled, notices, unresolved };
}

function compileOne(source: ReadFile, know: Knowledge, note: (message: string) => void): CompiledBulletin {
  const { file } = source;
  if (!source.text.trim()) throw new BulletinError('the file is empty');
  source.notes?.forEach(note);
  const text = normalizeText(source.text);
  text.notes.forEach(note);
  const { frontMatter, bodyStart, problems } = readFrontMatter(text);
  problems.forEach(note);
  const laidOut = layOut(text, bodyStart, know.pack.layouts);
  if (laidOut.stories.length === 0)
    throw new BulletinError('no story was found in it: neither headlines with text nor dated entries');
  const asOf = inferAsOf({ text: text.text, laidOut, frontMatterAsOf: frontMatter.asOf, fileName: file });
  if (!asOf)
    throw new BulletinError(
      'no day of issue is stated and none can be inferred; add a line "asOf: YYYY-MM-DD" to its front matter',
    );
  const bulletin = describe(source, laidOut, frontMatter, asOf);
  const tellings = buildTellings({ text: text.text, asOf, layout: laidOut.layout, laidOut, know });
  for (const { date } of tellings) date.problems.forEach(note);
  return { bulletin, text, tellings };
}

const LAYOUT_WORDS: Readonly<Record<Layout, string>> = {
  newsletter: 'Newsletter',
  'headline-feed': 'News feed',
  'summary-feed': 'News feed',
  'home-page': 'Home page',
  'email-update': 'E-mail update',
  other: 'Bulletin',
};

function describe(
  { file, extracted }: ReadFile,
  { layout }: LaidOut,
  { title, publisher, url }: FrontMatter,
  asOf: Bulletin['asOf'],
): Bulletin {
  return {
    id: kebab(file.replace(/\.txt$/, '')),
    file,
    ...(extracted ? { text: `texts/${file}.txt` } : {}),
    layout,
    title: title ?? `${LAYOUT_WORDS[layout]}, ${asOf.date}`,
    ...(publisher ? { publisher } : {}),
    ...(url ? { url } : {}),
    asOf,
  };
}

function countUnresolved(compiled: readonly CompiledBulletin[]): Compilation['unresolved'] {
  const counts = new Map<string, { words: string; reason: string; count: number }>();
  for (const { words, reason } of compiled.flatMap(({ tellings }) =>
    tellings.flatMap((telling) => telling.unresolved),
  )) {
    const key = `${words}\t${reason}`;
    counts.set(key, { words, reason, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1));
}
