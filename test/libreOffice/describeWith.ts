/** A group of tests that needs an outside program: skipped with a printed line where it is absent, failed in CI. */
export function describeWith(program: string, isThere: boolean, name: string, tests: () => void): void {
  if (isThere) {
    describe(name, tests);
  } else if (process.env["CI"] !== undefined && process.env["CI"] !== "") {
    it(`${name}: needs ${program}`, () => {
      throw new Error(`${program} is not installed, and CI may not skip its tests`);
    });
  } else {
    process.stderr.write(`SKIPPED (no ${program}): ${name}\n`);
    // A group without a test is an error to the runner.
    describe.skip(name, tests);
  }
}
