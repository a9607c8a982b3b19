/** Why a file cannot be read as a bulletin, and the line (counted from 1) where that is known. */
export class BulletinError extends Error {
  readonly reason: string;
  readonly line: number | undefined;

  constructor(reason: string, line?: number) {
    super(line === undefined ? reason : `line ${line}: ${reason}`);
    this.name = 'BulletinError';
    this.reason = reason;
    this.line = line;
  }
}
