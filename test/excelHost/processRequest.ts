import { HostFailure, hasVersion, isHostObject } from "./hostObject";
import type { HostObject, Member } from "./hostObject";

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[]; readonly ReferencedObjectPathIds?: unknown };
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ObjectPath["ArgumentInfo"];
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[]; readonly Top?: number; readonly Skip?: number };
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string; readonly ActionIndex: number };
}

/** Objects kept between requests by their reference id. */
export type References = Map<string, HostObject>;

export interface RequestScope {
  readonly root: HostObject;
  readonly version: string;
  readonly references: References;
  /** Actions after which the request fails; null for none. */
  readonly failAfter: number | null;
}

const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, ensureUnchanged: 8 } as const;
const pathTypes = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

const lowerFirst = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);
const upperFirst = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** Carries out a request of office.js in order and stops at the first action that fails; what was done before stays done. */
export function processRequest({ Actions, ObjectPaths }: RequestBody, scope: RequestScope): ResponseBody {
  const objects = new Map<number, HostObject | null>();
  const ids = new Map<HostObject, string>();
  const traces: number[] = [];
  const results: { ActionId: number; Value: unknown }[] = [];

  function member(object: HostObject, name: string): Member<unknown> {
    const found = Object.hasOwn(object.type.members, lowerFirst(name)) ? object.type.members[lowerFirst(name)] : undefined;
    if (found === undefined) throw new HostFailure("ApiNotFound", `${object.type.name}.${name} is not known to the stand-in`);
    if (!hasVersion(scope.version, found.since)) throw new HostFailure("ApiNotFound", `${object.type.name}.${name} needs ExcelApi ${found.since}`);
    return found;
  }

  /** Ranges that are passed as arguments come as `{_ObjectPathId: …}`. */
  function argumentsOf(info: ObjectPath["ArgumentInfo"]): readonly unknown[] {
    const references = (info as { ReferencedObjectPathIds?: readonly (number | null)[] } | undefined)?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = references[index];
      return typeof id === "number" && id !== 0 ? resolve(id) : argument;
    });
  }

  function resolve(id: number): HostObject | null {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = ObjectPaths[String(id)];
    if (path === undefined) throw new HostFailure("InvalidRequest", `No object path ${id}`);
    const object = follow(path);
    objects.set(id, object);
    return object;
  }

  function follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === pathTypes.global) return scope.root;
    if (path.ObjectPathType === pathTypes.nothing) return null;
    if (path.ObjectPathType === pathTypes.reference) {
      const kept = scope.references.get(path.Name);
      if (kept === undefined) throw new HostFailure("InvalidReference", `No reference ${path.Name}`);
      return kept;
    }
    const parent = resolve(path.ParentObjectPathId ?? 0);
    // Everything of nothing is nothing.
    if (parent === null) return null;
    const args = argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === pathTypes.indexer) {
      const item = parent.type.item?.(parent.self, args[0]);
      if (item === undefined || item === null) throw new HostFailure("ItemNotFound", `${parent.type.name} has no ${String(args[0])}`);
      return item;
    }
    const { get, call } = member(parent, path.Name);
    const value = path.ObjectPathType === pathTypes.property ? get?.(parent.self) : call?.(parent.self, ...args);
    if (value === null || isHostObject(value)) return value;
    throw new HostFailure("ApiNotFound", `${parent.type.name}.${path.Name} gives no object`);
  }

  function instantiate(id: number): unknown {
    const object = resolve(id);
    if (object === null) return null;
    const reference = ids.get(object);
    return { ...object.type.identity?.(object.self), ...(reference !== undefined && { _ReferenceId: reference }) };
  }

  function selected(object: HostObject, path: readonly string[], into: Record<string, unknown>): void {
    const [first = "", ...rest] = path;
    if (first === "items" && object.type.items !== undefined) {
      const items = object.type.items(object.self);
      const found = (into["_Items"] ??= items.map((item) => ({ ...item.type.identity?.(item.self) }))) as Record<string, unknown>[];
      if (rest.length > 0) items.forEach((item, index) => selected(item, rest, found[index] ?? {}));
      return;
    }
    const { get } = member(object, first);
    if (get === undefined) throw new HostFailure("ApiNotFound", `${object.type.name}.${first} cannot be loaded`);
    const value = get(object.self);
    if (isHostObject(value)) {
      const inner = (into[upperFirst(first)] ??= {}) as Record<string, unknown>;
      if (rest.length === 0) throw new HostFailure("InvalidArgument", `Loading all of ${first} is refused: say what is needed`);
      selected(value, rest, inner);
    } else into[upperFirst(first)] = value;
  }

  function query(object: HostObject, info: Action["QueryInfo"]): unknown {
    const into: Record<string, unknown> = { ...object.type.identity?.(object.self) };
    const names = info?.Select ?? [];
    if (names.length === 0) throw new HostFailure("InvalidArgument", `Loading all of ${object.type.name} is refused: say what is needed`);
    for (const name of names) selected(object, name === "items" || name.startsWith("items/") || object.type.items === undefined ? name.split("/") : ["items", ...name.split("/")], into);
    return into;
  }

  function perform(action: Action): { readonly Value: unknown } {
    // office.js adds handlers of events when the answer comes past their mark.
    if (action.ActionType === actionTypes.trace) {
      traces.push(action.Id);
      return { Value: null };
    }
    if (action.ActionType === actionTypes.instantiate) return { Value: instantiate(action.ObjectPathId) };
    // Reference ids are let go by the global object.
    if (action.ActionType === actionTypes.method && action.Name === "_RemoveReference") {
      scope.references.delete(String(action.ArgumentInfo?.Arguments?.[0]));
      return { Value: null };
    }
    const object = resolve(action.ObjectPathId);
    if (action.ActionType === actionTypes.query) return { Value: object === null ? null : query(object, action.QueryInfo) };
    if (object === null) {
      if (action.ActionType === actionTypes.method && action.Name === "_KeepReference") return { Value: null };
      throw new HostFailure("ItemNotFound", `${action.Name} of nothing`);
    }
    if (action.ActionType === actionTypes.method) {
      if (action.Name === "_KeepReference") {
        if (object.type.keepsReference !== true) throw new HostFailure("ApiNotFound", `${object.type.name} keeps no reference`);
        const id = `reference${scope.references.size + 1}-${Math.random().toString(36).slice(2)}`;
        scope.references.set(id, object);
        ids.set(object, id);
        return { Value: null };
      }
      const { call } = member(object, action.Name);
      if (call === undefined) throw new HostFailure("ApiNotFound", `${object.type.name}.${action.Name} is no method`);
      const value = call(object.self, ...argumentsOf(action.ArgumentInfo));
      return { Value: isHostObject(value) ? null : (value ?? null) };
    }
    if (action.ActionType === actionTypes.setProperty) {
      const { set } = member(object, action.Name);
      if (set === undefined) throw new HostFailure("ApiNotFound", `${object.type.name}.${action.Name} cannot be set`);
      set(object.self, argumentsOf(action.ArgumentInfo)[0]);
      return { Value: null };
    }
    throw new HostFailure("ApiNotFound", `Action type ${action.ActionType}`);
  }

  for (const [index, action] of Actions.entries()) {
    try {
      if (scope.failAfter !== null && index >= scope.failAfter) throw new HostFailure("GeneralException", "Injected failure");
      results.push({ ActionId: action.Id, ...perform(action) });
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      return { Results: results, TraceIds: traces, Error: { Code: error.code, Message: error.message, Location: action.Name, ActionIndex: index } };
    }
  }
  return { Results: results, TraceIds: traces };
}
