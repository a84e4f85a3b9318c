interface Deferred<T> {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (error: unknown) => void;
}

const nothing = (): void => undefined;

/** A promise settled from outside (Node 20 has no Promise.withResolvers); it may fail unheard. */
export function deferred<T>(): Deferred<T> {
  const parts: Omit<Deferred<T>, "promise"> = { resolve: nothing, reject: nothing };
  const promise = new Promise<T>((resolve, reject) => Object.assign(parts, { resolve, reject }));
  promise.catch(nothing);
  return { promise, ...parts };
}
