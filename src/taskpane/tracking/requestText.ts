import type { RankedFinding } from "../../domain/findingOrder";
import { severityOf } from "../../domain/findings";
import type { Question } from "../../domain/questions";
import { describeFinding } from "../../messages/describeFinding";
import { describeQuestion } from "../../messages/describeQuestion";
import type { Language } from "../../messages/language";
import { trackingWords } from "../../messages/pane/tracking";
import type { Campaign } from "../../workflows/session/paneSession";

/** Questions that only the office can answer: which of several files or sheets counts, and whose it is. */
const ofTheOffice: ReadonlySet<Question["kind"]> = new Set<Question["kind"]>(["unit", "version", "duplicateUnit", "hierarchy"]);

interface Item {
  readonly sheet: string | null;
  readonly text: string;
}

/** What the unit is to look into: what must be corrected, what is to be reviewed and not explained yet, what only it knows. */
function itemsOf({ plan, findings, questions }: Campaign, unit: string, language: Language): { readonly block: readonly Item[]; readonly warn: readonly Item[]; readonly question: readonly Item[] } {
  const own = findings.filter(({ finding }) => finding.place.unit === unit);
  const told = ({ finding }: RankedFinding): Item => ({ sheet: finding.place.sheet, text: describeFinding(finding, { plan }, language) });
  return {
    block: own.filter(({ finding }) => severityOf[finding.code] === "block").map(told),
    warn: own.filter(({ finding, explanation }) => severityOf[finding.code] === "warn" && explanation === null && !finding.code.endsWith("Reopened")).map(told),
    question: questions.filter(({ place, kind }) => place.unit === unit && !ofTheOffice.has(kind)).map((question): Item => {
      const { message, evidence } = describeQuestion(question, { plan }, language);
      return { sheet: question.place.sheet, text: `${message} ${evidence}`.trim() };
    }),
  };
}

/** A polite request to the unit with each place to look at, ready to be sent; null when there is none. The day to send it again is left open. */
export function requestText(campaign: Campaign, unit: string, language: Language): string | null {
  const words = trackingWords(language).request;
  const items = itemsOf(campaign, unit, language);
  const file = campaign.units.find((result) => result.unit === unit)?.file ?? null;
  const name = campaign.plan.units.find(({ code }) => code === unit)?.name ?? unit;
  let number = 0;
  const lines = (["block", "warn", "question"] as const).flatMap((kind) =>
    items[kind].length === 0 ? [] : ["", words[kind], ...items[kind].map(({ sheet, text }) => words.item((number += 1), sheet, text))],
  );
  if (number === 0) return null;
  return [words.to(name), "", words.opening(file), ...lines, "", words.closing, words.thanks].join("\n");
}
