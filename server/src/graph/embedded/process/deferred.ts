const unset = () => {
  throw new Error("A promise's executor runs at once, so this is never called.");
};

/** A promise settled from outside (Node 20 has no Promise.withResolvers). */
export function deferred<T>() {
  let resolve: (value: T) => void = unset;
  let reject: (reason: unknown) => void = unset;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
