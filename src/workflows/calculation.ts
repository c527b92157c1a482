import type { Calculation } from "../model/calculation";
import { createConditions } from "../reading/conditions";
import { recalculate } from "./recalculate";

/** What workbooks held as files are computed with. */
export const calculation: Calculation = { recalculate, conditions: createConditions };
