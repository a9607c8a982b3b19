import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Dataset } from '../../src/dataset/types';
import type { SourceFile } from './pipeline';

const BULLETIN = /\.(?:txt|md)$/i;

/** Reads every bulletin below a folder; a file that is no UTF-8 text comes back with the reason in place of its text. */
export function readBulletins(folder: string): SourceFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && BULLETIN.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((full) => readBulletin(full, path.relative(folder, full).split(path.sep).join('/')));
}

function readBulletin(full: string, file: string): SourceFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(full);
  } catch (error) {
    return { file, reason: `the file cannot be opened: ${(error as NodeJS.ErrnoException).code ?? String(error)}` };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { file, reason: `it is not a text file: line ${lineAt(bytes, nul)} holds a zero byte` };
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return {
      file,
      reason: `it is not UTF-8: line ${lineAt(bytes, firstBadByte(bytes))}; save it as UTF-8 and compile again`,
    };
  }
}

const lineAt = (bytes: Buffer, at: number) => bytes.subarray(0, at).filter((byte) => byte === 10).length + 1;

/** By halves: the shortest prefix that cannot be decoded ends in the bad byte. */
function firstBadByte(bytes: Buffer): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    // A prefix may end inside a letter: streaming decoders wait for the rest of it.
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
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
