import { shippedPlan, shippedPlanFiles } from "../sheets/shippedPlan";
import { measureRules } from "./alarmRates";

/** Slips that leave no doubt; small figures and figures among zeros may hide the others. */
const gross = ["the estimate left out", "words for a number", "an error value", "× 1.000", "a part above its whole", "a year copied into the next", "last year taken as the estimate", "every first half made as half of the year"];

describe.each(shippedPlanFiles)("rules over 40 sound units of %s", (name) => {
  const { alarms, detection } = measureRules(shippedPlan(name), 40);

  test("keep within three findings and questions a file", () => {
    expect(alarms).toMatchObject({ files: 40, aboveThree: 0 });
    expect(alarms.mean).toBeLessThan(1);
  });

  test.each(gross)("see %s wherever it is seeded", (error) => {
    const rate = detection.find((candidate) => candidate.name === error);
    expect(rate?.seeded).toBeGreaterThan(3);
    expect(rate).toMatchObject({ noticed: rate?.seeded });
  });

  test("see four of five of the other slips", () => {
    for (const { expected, seeded, noticed } of detection) if (expected !== null && seeded > 0) expect(noticed / seeded).toBeGreaterThan(0.8);
  });
});
