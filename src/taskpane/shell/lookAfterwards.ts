import { asHostError } from "../../model/openWorkbook";

/** Milliseconds between the tries. */
const pauses = [300, 1500] as const;

/**
 * Looks at the workbook after something was done in it. A refusal is not told: what was done is done, and "nothing was changed"
 * would not be true. It is tried again, and after that left to the next change or wish of the person.
 */
export async function lookAfterwards(look: () => Promise<void>): Promise<void> {
  for (const pause of [...pauses, null]) {
    try {
      return await look();
    } catch (error) {
      if (asHostError(error) === null) throw error;
      if (pause !== null) await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
