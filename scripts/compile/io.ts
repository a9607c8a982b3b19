import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Dataset } from '../../src/dataset/types';
import { BulletinError } from './bulletin-error';
import { BULLETIN, readFormat } from './formats/read-format';
import type { SourceFile } from './pipeline';

/**
 * Reads every bulletin below a folder, whatever its format; one that cannot be read comes back with the reason in place
 * of its text.
 */
export async function readBulletins(folder: string): Promise<SourceFile[]> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && BULLETIN.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const files = await Promise.all(
    paths.map((full) => readBulletin(full, path.relative(folder, full).split(path.sep).join('/'))),
  );
  return files.filter((file) => file !== null);
}

async function readBulletin(full: string, file: string): Promise<SourceFile | null> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(full);
  } catch (error) {
    return { file, reason: `the file cannot be opened: ${(error as NodeJS.ErrnoException).code ?? String(error)}` };
  }
  try {
    const reading = await readFormat(file, bytes);
    return reading && { file, ...reading };
  } catch (error) {
    if (!(error instanceof BulletinError)) throw error;
    return { file, reason: error.message };
  }
}

/** One entry a line, so that a change of the dataset reads as a change of facts. */
export function serializeDataset(dataset: Dataset): string {
  const parts = Object.entries(dataset).map(([key, value]) => {
    if (!Array.isArray(value) || value.length === 0) return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    return `${JSON.stringify(key)}: [\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

/** Writes a file whole or not at all: beside its place first, then into it. */
export function writeWhole(file: string, content: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.part`;
  try {
    writeFileSync(beside, content);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/**
 * Publishes the texts that were taken out of other formats, each whole or not at all, and withdraws those of the dataset
 * before that no bulletin has any more.
 */
export function publishTexts(out: string, files: readonly SourceFile[], now: Dataset, before: Dataset | null): void {
  const texts = new Map(files.map((file) => [file.file, 'text' in file ? file.text : '']));
  const published = new Set<string>();
  for (const { file, text } of now.bulletins) {
    if (text === undefined) continue;
    writeWhole(path.join(out, text), texts.get(file) ?? '');
    published.add(path.resolve(out, text));
  }
  const folder = path.resolve(out, 'texts') + path.sep;
  for (const { text } of before?.bulletins ?? []) {
    const full = path.resolve(out, text ?? '');
    if (full.startsWith(folder) && !published.has(full)) rmSync(full, { force: true });
  }
}

/** The text of a file that need not be there. */
export function readOptional(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The dataset that was written before, or null where there is none that can be read. */
export function readDataset(file: string): Dataset | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Dataset;
  } catch {
    return null;
  }
}
