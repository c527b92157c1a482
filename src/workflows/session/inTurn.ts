/** Runs methods one after the other, in the order they were called; one that fails does not hold up the next. */
export function createTurns(): <Arguments extends unknown[], Result>(method: (...given: Arguments) => Promise<Result>) => (...given: Arguments) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (method) =>
    (...given) => {
      const next = last.then(() => method(...given));
      // Whoever called gets the failure; here it only must not end the line.
      last = next.catch(() => undefined);
      return next;
    };
}
