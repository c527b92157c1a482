import { proxy } from "comlink";

type Method = (...given: unknown[]) => unknown;

/** Functions stay where they are and are called from the other thread; everything else is copied. */
function crossing(value: unknown): unknown {
  return typeof value === "function" ? proxy(value) : value;
}

/** The methods of an object in another thread as if it were here: functions among the arguments are called back. */
export function callThrough<Target extends object>(remote: object): Target {
  const methods = remote as Readonly<Record<string | symbol, Method>>;
  return new Proxy<Target>({} as Target, {
    // Whoever awaits the object must not take it for a promise.
    get: (_, name) => (name === "then" ? undefined : (...given: unknown[]) => methods[name]?.(...given.map(crossing))),
  });
}

/** An object for another thread: functions among the results stay here. */
export function exposed<Target extends object>(target: Target): Target {
  const methods = Object.entries(target).map(([name, method]: [string, Method]) => [name, async (...given: unknown[]) => crossing(await method(...given))] as const);
  return proxy(Object.fromEntries(methods)) as unknown as Target;
}
