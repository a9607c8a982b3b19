import { posix } from 'node:path';

/** A folder (or file, without its extension) and what a file in it may import; the longest path that fits counts. */
export interface Layer {
  readonly path: string;
  readonly mayImport: readonly string[];
}

const DATASET = 'src/dataset';
const FORMAT = 'src/format';

/**
 * Who may import whom, besides files of its own layer: the design in one table.
 *
 *     dataset <- filters <- model <- view <- features <- app        format, ui: beside them, know no store
 *     dataset <- compile <- packs (the shape only), commands
 */
export const LAYERS: readonly Layer[] = [
  { path: DATASET, mayImport: [] },
  { path: FORMAT, mayImport: [DATASET] },
  { path: 'src/ui', mayImport: [DATASET, FORMAT] },
  { path: 'src/styles', mayImport: [] },
  { path: 'src/filters', mayImport: [DATASET, FORMAT] },
  { path: 'src/model', mayImport: [DATASET, FORMAT, 'src/filters'] },
  { path: 'src/queries', mayImport: [DATASET, FORMAT, 'src/filters', 'src/model'] },
  { path: 'src/view', mayImport: [DATASET, FORMAT, 'src/filters', 'src/model', 'src/queries'] },
  {
    path: 'src/features',
    mayImport: [DATASET, FORMAT, 'src/filters', 'src/model', 'src/queries', 'src/view', 'src/ui', 'src/styles'],
  },
  { path: 'src/app', mayImport: ['src'] },
  { path: 'scripts/compile', mayImport: [DATASET] },
  { path: 'scripts/packs', mayImport: ['scripts/compile/lexicon/shape'] },
  { path: 'scripts', mayImport: ['scripts', DATASET] },
  { path: 'tests', mayImport: ['tests', 'src', 'scripts'] },
];

/** Folders whose subfolders are strangers to each other: one view, one pack. */
const APART = ['src/features', 'scripts/packs'];

/** Tables of the world (its regions) that belong to no organisation: every pack may read them, and they read no pack. */
const FOR_ALL_PACKS = 'scripts/packs/world';

const within = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);

/** The path that a relative import names, without extension or query; null for a package. */
export function target(file: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
  return path.replace(/\.(tsx?|css|json)$/, '');
}

/** Why the import is wrong, in a sentence; null where it is right. */
export function wrongDirection(file: string, specifier: string): string | null {
  const path = target(file, specifier);
  if (path === null || /^(public|package|node_modules)\b/.test(path)) return null;
  const sentence = `${file} imports ${path}`;
  const apart = APART.find((folder) => within(file, folder));
  if (apart && within(path, apart)) return mayReach(apart, file, path) ? null : sentence;
  const layer = layerOf(file);
  if (!layer) return `${file} lies in no layer`;
  const allowed = [layer.path, ...layer.mayImport].some((folder) => within(path, folder));
  return allowed ? null : sentence;
}

function layerOf(file: string): Layer | undefined {
  return LAYERS.filter(({ path }) => within(file, path)).sort((a, b) => b.path.length - a.path.length)[0];
}

function mayReach(parent: string, file: string, path: string): boolean {
  const child = (inner: string) => inner.slice(parent.length + 1).split('/')[0];
  return child(file) === child(path) || within(path, FOR_ALL_PACKS);
}
