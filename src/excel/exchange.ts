import type { Foreign } from "./foreign";
import { writeForeign } from "./foreign";
import { giveNames } from "./foreignNames";
import type { Requests } from "./requests";
import { objectCost, settingCost, textCost } from "./requests";
import { namesSheet } from "./sheetReferences";
import type { Survey } from "./survey";
import { officeVisibility } from "./survey";

/** A sheet that takes its place. */
export interface Incoming {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Id of the sheet whose name and place it takes; null for a new one. */
  readonly insteadOf: string | null;
}

/** A sheet that goes out of sight under another name. */
export interface Outgoing {
  readonly id: string;
  readonly name: string;
  readonly visibility: "hidden" | "veryHidden";
}

/** Everything that changes when sheets take the places of others. */
export interface Exchange {
  readonly incoming: readonly Incoming[];
  readonly outgoing: readonly Outgoing[];
  /** Names to set, with "="; null deletes. */
  readonly names: ReadonlyMap<string, string | null>;
  readonly properties: { readonly title: string; readonly keywords: string };
  readonly foreign: Foreign;
}

/** Names of the workbook that would follow the sheets that go. */
function followingNames({ names, sheets }: Survey, exchange: Exchange): [string, string][] {
  const going = new Set(sheets.filter(({ id }) => exchange.incoming.some(({ insteadOf }) => insteadOf === id)).map(({ name }) => name.toLowerCase()));
  return [...names].filter(([name, formula]) => !exchange.names.has(name) && namesSheet(formula, going));
}

export async function writeNames({ context, spend }: Requests, known: ReadonlySet<string>, names: Iterable<readonly [string, string | null]>): Promise<void> {
  const all = context.workbook.names;
  for (const [name, formula] of names) {
    await spend(objectCost + settingCost + textCost(formula ?? ""));
    const isKnown = known.has(name.toLowerCase());
    if (formula === null) {
      if (isKnown) all.getItem(name).delete();
    } else if (isKnown) all.getItem(name).formula = formula;
    else all.add(name, formula);
  }
}

/** Lets sheets take their places: names first, since everything else refers to them, then what is seen. */
export async function exchangeSheets(requests: Requests, survey: Survey, exchange: Exchange): Promise<void> {
  const { worksheets } = requests.context.workbook;
  const { incoming, outgoing } = exchange;
  await requests.spend((incoming.length + outgoing.length) * (objectCost + 4 * settingCost));
  for (const { id, name } of outgoing) worksheets.getItem(id).name = name;
  for (const { id, name } of incoming) worksheets.getItem(id).name = name;
  // Those further left first: each one that comes moves the others one to the right.
  const places = incoming
    .flatMap(({ id, insteadOf }) => survey.sheets.filter((sheet) => sheet.id === insteadOf).map(({ position }) => ({ id, position })))
    .filter(({ id }) => !survey.sheets.some((sheet) => sheet.id === id))
    .sort((left, right) => left.position - right.position);
  places.forEach(({ id, position }, index) => void (worksheets.getItem(id).position = position + index));
  // One sheet must be visible at any time.
  for (const { id, visibility } of incoming) if (visibility === "visible") worksheets.getItem(id).visibility = "Visible";
  const shown = incoming.find(({ insteadOf, visibility }) => insteadOf === survey.active && visibility === "visible");
  if (shown !== undefined) worksheets.getItem(shown.id).activate();
  for (const { id, visibility } of incoming) if (visibility !== "visible") worksheets.getItem(id).visibility = officeVisibility[visibility];
  for (const { id, visibility } of outgoing) worksheets.getItem(id).visibility = officeVisibility[visibility];
  const known = new Set([...survey.names.keys()].map((name) => name.toLowerCase()));
  await writeNames(requests, known, [...exchange.names, ...followingNames(survey, exchange)]);
  await giveNames(requests, exchange.foreign.names.replaced);
  await writeForeign(requests, exchange.foreign);
  const { properties } = requests.context.workbook;
  properties.title = exchange.properties.title;
  properties.keywords = exchange.properties.keywords;
}
