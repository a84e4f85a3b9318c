/** A named query that cannot be read; the message starts with `file:line`, so a terminal can jump there. */
export class HeaderError extends Error {
  readonly file: string;
  readonly line: number;

  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line} ${reason}`);
    this.name = "HeaderError";
    this.file = file;
    this.line = line;
  }
}
