import { asHostError } from "../../model/openWorkbook";

/** Milliseconds between the tries. */
const pauses = [300, 1500] as const;

/**
 * Looks at the workbook, or shows a place in it, after something was done there. A refusal is not told: what was done is done,
 * and "nothing was changed" would not be true. It is tried again; null when it was refused every time.
 */
export async function lookAfterwards<Seen>(look: () => Promise<Seen>): Promise<Seen | null> {
  for (const pause of [...pauses, null]) {
    try {
      return await look();
    } catch (error) {
      if (asHostError(error) === null) throw error;
      if (pause !== null) await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return null;
}
