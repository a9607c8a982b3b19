import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IsoDay } from '../../src/dataset/types';

/** One story as a careful reader labels it. A leading `?` marks what may be told or left out; `a|b` accepts either. */
export interface StoryLabel {
  /** Words that stand once in the bulletin: the event whose source covers them is the one compared. */
  readonly quote: string;
  /** Stories with one key are one event. */
  readonly event: string;
  /** Another telling of an event whose facts stand at another story. */
  readonly sameAs?: boolean;
  readonly teaser?: boolean;
  readonly mayMerge?: readonly string[];
  readonly kind?: readonly string[];
  readonly status?: string | readonly string[];
  readonly start?: IsoDay;
  /** `*` accepts any. */
  readonly end?: IsoDay | '*';
  readonly window?: readonly [IsoDay, IsoDay];
  readonly dayOk?: boolean;
  readonly officials?: readonly string[];
  readonly countries?: Readonly<Record<string, string>>;
  readonly venues?: readonly string[];
  readonly topics?: readonly string[];
  readonly remote?: boolean;
}

/** What a careful reader says is in one bulletin. */
export interface BulletinLabel {
  readonly file: string;
  readonly layout: string;
  readonly asOf: readonly [IsoDay, IsoDay];
  readonly stories: readonly StoryLabel[];
  readonly noise: readonly string[];
  readonly optional: readonly string[];
}

/** A set of labels with the folder of the bulletins that they are of. */
export interface LabelSet {
  readonly name: string;
  readonly bulletins: string;
  readonly labels: readonly BulletinLabel[];
}

/** Reads the label files of a folder, in order of name. */
export function readLabels(name: string, folder: string, bulletins: string): LabelSet {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  const labels = files.map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as BulletinLabel);
  return { name, bulletins, labels };
}
