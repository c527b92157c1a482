import type { BinaryOperator, Expression, FunctionName } from "./expression";

/** Builders, so that rules read like the rules they are. */
export function constant<Reference = never>(value: number | string | boolean): Expression<Reference> {
  return { kind: "constant", value };
}

export function reference<Reference>(target: Reference): Expression<Reference> {
  return { kind: "reference", reference: target };
}

export function call<Reference>(name: FunctionName, ...args: readonly Expression<Reference>[]): Expression<Reference> {
  return { kind: "call", name, arguments: args };
}

export function binary<Reference>(left: Expression<Reference>, operator: BinaryOperator, right: Expression<Reference>): Expression<Reference> {
  return { kind: "binary", operator, left, right };
}

export function when<Reference>(condition: Expression<Reference>, then: Expression<Reference>, otherwise: Expression<Reference>): Expression<Reference> {
  return call("IF", condition, then, otherwise);
}

export const nothing: Expression<never> = constant("");

/** True when every referenced cell holds a number (COUNTIFS sees true numbers only, in every Excel). */
export function allNumbers<Reference>(references: readonly Reference[]): Expression<Reference> {
  const tests = references.map((target) =>
    binary<Reference>(call("COUNTIFS", { kind: "area", area: target }, constant(">-1E+99")), "=", constant(1)),
  );
  const [only] = tests;
  return tests.length === 1 && only !== undefined ? only : call("AND", ...tests);
}
