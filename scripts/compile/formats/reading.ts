import type { FrontMatter } from '../text';

/** What a file of any format gives: its text, what it states of itself, and what the report should tell. */
export interface Reading {
  readonly text: string;
  readonly metadata: FrontMatter;
  readonly notes: readonly string[];
}

/** Fields without a value left out, the others on one line each. */
export function metadataOf(fields: { readonly [key in keyof FrontMatter]: string | null | undefined }): FrontMatter {
  const tidy = Object.entries(fields).map(([key, value]) => [key, (value ?? '').replace(/\s+/g, ' ').trim()] as const);
  return Object.fromEntries(
    tidy.filter(([key, value]) => value !== '' && (key !== 'url' || /^https?:\/\/\S+$/i.test(value))),
  );
}
