import { isDeepStrictEqual } from "node:util";
import { readBook } from "../../src/workflows/readSubmission";
import type { Submission } from "../../src/domain/submission";
import type { GridBook } from "../../src/model/grid";
import { baseBook, plan } from "./baseForm";
import type { Mutation } from "./mutation";
import { expectedOutcome, outcome } from "./mutation";
import { pairedMutations, ruleMutations } from "./pairedMutations";

function read(book: GridBook, readWith = plan): Submission {
  return readBook(readWith, new Map(), "form.xlsx", "0", book);
}

let form: GridBook;
let base: Submission;
beforeAll(async () => {
  form = await baseBook();
  base = read(form);
});

test.each<Mutation>([...ruleMutations, ...pairedMutations])("exactly this is told when $name", (mutation) => {
  const changed = mutation.mutate(form);
  // A plan that differs from the form's own may be all that is changed.
  expect(isDeepStrictEqual(changed, form)).toBe(mutation.plan !== undefined && mutation.plan !== plan && changed === form);
  const submission = read(changed, mutation.plan);
  expect(outcome(submission)).toEqual(expectedOutcome(base, mutation));
  if (mutation.kind === "neutral") expect(submission).toMatchObject({ rejection: null, identifiedBy: mutation.expect.identifiedBy ?? "passport" });
});
