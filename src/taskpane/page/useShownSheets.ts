import { useEffect, useState } from "react";
import { parseAddress } from "../../model/area";
import type { Place } from "./sheetLayout";
import type { Reveal, ShownWorkbook } from "./shownWorkbook";

const firstPlace: Place = { row: 0, column: 0 };

interface Looked {
  readonly active: Place;
  readonly scrolled: { top: number; left: number };
}

/** Which sheet is shown and where a person stands in each of them. */
export interface ShownSheets {
  /** Names of the sheets that are not hidden, in their order; null until they are known. */
  readonly sheets: readonly string[] | null;
  readonly shown: string | null;
  readonly active: Place;
  /** The cell that was revealed, until the person goes elsewhere. */
  readonly outlined: Place | null;
  readonly scrolled: { top: number; left: number };
  /** A sheet that was to be shown and is hidden or gone. */
  readonly missing: string | null;
  readonly show: (sheet: string) => void;
  readonly goTo: (place: Place) => void;
}

function placeOf(cell: string | null): Place | null {
  // A finding may name an area; its first cell is shown.
  return cell === null ? null : parseAddress(cell.split(":")[0] ?? "");
}

/** Follows the workbook's list of sheets and the wishes to see a cell. */
export function useShownSheets(workbook: ShownWorkbook, revision: number, reveal: Reveal | null): ShownSheets {
  const [sheets, setSheets] = useState<readonly string[] | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  /** What was wanted and has been there: when it goes, the person has taken it away. */
  const [reached, setReached] = useState<string | null>(null);
  const [outlined, setOutlined] = useState<Place | null>(null);
  const [looked, setLooked] = useState<ReadonlyMap<string, Looked>>(new Map());
  const [granted, setGranted] = useState<Reveal | null>(null);

  useEffect(() => {
    let current = true;
    workbook.sheets().then(
      (entries) => {
        if (current) setSheets(entries.filter(({ visibility }) => visibility === "visible").map(({ name }) => name));
      },
      () => {
        if (current) setSheets([]);
      },
    );
    return () => {
      current = false;
    };
  }, [workbook, revision]);

  const stand = (sheet: string, active: Place): void =>
    setLooked((previous) => new Map(previous).set(sheet, { active, scrolled: previous.get(sheet)?.scrolled ?? { top: 0, left: 0 } }));
  if (reveal !== granted) {
    setGranted(reveal);
    if (reveal !== null) {
      const place = placeOf(reveal.cell);
      setWanted(reveal.sheet);
      setReached(null);
      setOutlined(place);
      stand(reveal.sheet, place ?? looked.get(reveal.sheet)?.active ?? firstPlace);
    }
  }
  const shown = wanted !== null && sheets?.includes(wanted) === true ? wanted : (sheets?.[0] ?? null);
  if (shown !== null && shown === wanted && reached !== wanted) setReached(wanted);
  const look = shown === null ? undefined : looked.get(shown);
  // Every sheet that is shown keeps where it was scrolled to.
  if (shown !== null && look === undefined) stand(shown, firstPlace);
  return {
    sheets,
    shown,
    active: look?.active ?? firstPlace,
    outlined: shown === wanted ? outlined : null,
    scrolled: look?.scrolled ?? { top: 0, left: 0 },
    missing: wanted !== null && sheets !== null && shown !== wanted && reached !== wanted ? wanted : null,
    show: (sheet) => {
      setWanted(sheet);
      setOutlined(null);
    },
    goTo: (place) => {
      setOutlined(null);
      if (shown !== null) stand(shown, place);
    },
  };
}
