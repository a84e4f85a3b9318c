/** Variables that cannot be used: each named, with what it may be. */
export class EnvError extends Error {
  override readonly name = "EnvError";
}
