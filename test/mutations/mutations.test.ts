import { isDeepStrictEqual } from "node:util";
import type { GridBook } from "../../src/model/grid";
import { readBook } from "../../src/workflows/readSubmission";
import type { Submission } from "../../src/domain/submission";
import { baseBook, plan, unit } from "./baseForm";
import { damagingMutations } from "./damagingMutations";
import { neutralMutations } from "./neutralMutations";
import type { Mutation } from "./mutation";
import { expectedOutcome, facts, outcome } from "./mutation";

function read(book: GridBook, mutation?: Mutation): Submission {
  return readBook(mutation?.plan ?? plan, new Map(), "form.xlsx", "0", book);
}

let form: GridBook;
let base: Submission;
beforeAll(async () => {
  form = await baseBook();
  base = read(form);
});

test("the form as it was sent is in order", () => {
  expect(base).toMatchObject({ unit: unit.code, identifiedBy: "passport", rejection: null, findings: [], questions: [] });
  expect(base.facts.filter(({ state }) => state === "number").length).toBeGreaterThan(120);
});

describe("neutral: the same facts are read when", () => {
  test.each(neutralMutations)("$name", (mutation) => {
    const changed = mutation.mutate(form);
    expect(isDeepStrictEqual(changed, form)).toBe(false);
    const submission = read(changed, mutation);
    expect(outcome(submission)).toEqual(expectedOutcome(base, mutation));
    expect(submission).toMatchObject({ unit: unit.code, rejection: null, identifiedBy: mutation.expect.identifiedBy ?? expect.any(String) });
    expect(Object.keys(facts(submission)).length).toBeGreaterThan(0);
  });
});

describe("damaging: exactly this is told, and nothing else changes, when", () => {
  test.each(damagingMutations)("$name", (mutation) => {
    expect(outcome(read(mutation.mutate(form), mutation))).toEqual(expectedOutcome(base, mutation));
  });
});
