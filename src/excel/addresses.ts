import type { Area } from "../model/area";
import { areaAddress, columnName } from "../model/area";
import type { Run } from "./areaGatherer";

/** Excel reads an address of at most 8,192 characters; shorter ones keep a request readable in its error messages. */
const longestAddress = 2_000;

/** Addresses joined by commas, in pieces that `getRanges` accepts. */
export function joinAddresses(addresses: readonly string[]): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const address of addresses) {
    if (piece !== "" && piece.length + address.length + 1 > longestAddress) {
      pieces.push(piece);
      piece = "";
    }
    piece += piece === "" ? address : `,${address}`;
  }
  return piece === "" ? pieces : [...pieces, piece];
}

export function areaAddresses(areas: readonly Area[]): string[] {
  return joinAddresses(areas.map(areaAddress));
}

/** "3:7" for zero-based rows. */
export function rowsAddress([first, last]: Run): string {
  return `${first + 1}:${last + 1}`;
}

/** "A:C" for zero-based columns. */
export function columnsAddress([first, last]: Run): string {
  return `${columnName(first)}:${columnName(last)}`;
}
