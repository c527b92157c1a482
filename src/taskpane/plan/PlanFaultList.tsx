import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { describePlanFault } from "../../messages/describePlanFault";
import type { Language } from "../../messages/language";
import { partWords } from "../../messages/pane/partWords";
import { planTabWords } from "../../messages/pane/planTabWords";
import { useLanguage } from "../parts/language";
import { LongList } from "../parts/LongList";
import { PaneCard } from "../parts/PaneCard";
import { PlaceLink } from "../parts/PlaceLink";
import type { PlacedFault } from "./planFacts";
import { sheetPlace } from "./planFacts";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface PlanFaultListProps {
  readonly title: string;
  readonly text: string;
  readonly faults: readonly PlacedFault[];
  /** Sheets of the open workbook that the faults can be in; none for those of a chosen file. */
  readonly sheets: readonly string[];
}

/** A place of a chosen file in words: a cell, or the path of the written form. */
function placeInFile(place: string, language: Language): string {
  const cut = place.lastIndexOf("!");
  return cut > 0 ? partWords(language).cell(place.slice(0, cut), place.slice(cut + 1)) : planTabWords(language).atPlace(place);
}

/** What must be corrected in a plan, each with a jump to its cell. */
export function PlanFaultList({ title, text, faults, sheets }: PlanFaultListProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = planTabWords(language);
  const numbered = faults.map((fault, index) => ({ fault, key: `${index} ${fault.place}` }));
  return (
    <>
      <div role="status">
        <Text as="h2" size={400} weight="semibold">{title}</Text>
      </div>
      <Text as="p" className={styles.quiet}>{text}</Text>
      <LongList
        label={words.faultsList}
        entries={numbered}
        keyOf={({ key }) => key}
        render={({ fault }) => {
          const place = sheetPlace(fault, sheets);
          return (
            <PaneCard>
              <Text>{describePlanFault(fault.fault, language)}</Text>
              {place !== null && <PlaceLink sheet={place.sheet} cell={place.cell} />}
              {place === null && fault.place !== "" && <Text className={styles.quiet}>{placeInFile(fault.place, language)}</Text>}
            </PaneCard>
          );
        }}
      />
    </>
  );
}
