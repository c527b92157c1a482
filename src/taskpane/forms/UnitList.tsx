import { Checkbox, Input, Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Search20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useState } from "react";
import type { ReviewPlan, Unit } from "../../domain/plan";
import { formsTabWords } from "../../messages/pane/formsTabWords";
import { useLanguage } from "../parts/language";
import { LongList, scrollArea } from "../parts/LongList";
import { findUnits, owesForm } from "./findUnits";

const useStyles = makeStyles({
  list: { maxHeight: "min(38vh, 480px)", minHeight: "96px", overflowY: "auto", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, padding: tokens.spacingHorizontalXS },
  label: { display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  none: { padding: tokens.spacingHorizontalM },
});

export interface UnitListProps {
  readonly plan: ReviewPlan;
  readonly chosen: ReadonlySet<string>;
  /** True: several may be chosen; false: one. */
  readonly several: boolean;
  readonly disabled: boolean;
  readonly choose: (chosen: ReadonlySet<string>) => void;
}

/** The roster to choose units from, with a search that does not mind missing tone marks. */
export function UnitList({ plan, chosen, several, disabled, choose }: UnitListProps): ReactElement {
  const styles = useStyles();
  const words = formsTabWords(useLanguage());
  const [search, setSearch] = useState("");
  const found = findUnits(plan.units, search);
  const toggle = (code: string, isChosen: boolean): void => {
    const others = [...chosen].filter((other) => other !== code);
    choose(new Set(isChosen ? [...others, code] : others));
  };
  const label = (unit: Unit): ReactElement => {
    const owes = owesForm(unit, plan);
    return (
      <span className={styles.label}>
        <span>{unit.name}</span>
        <Text className={styles.quiet}>{[unit.code, unit.group, owes === "owes" ? null : words[owes]].filter((part) => part !== null).join(" · ")}</Text>
      </span>
    );
  };
  const list = (
    <LongList
      label={words.units}
      entries={found}
      keyOf={({ code }) => code}
      dense
      render={(unit) =>
        several ? (
          <Checkbox label={label(unit)} checked={chosen.has(unit.code)} disabled={disabled} onChange={(_, { checked }) => toggle(unit.code, checked === true)} />
        ) : (
          <Radio label={label(unit)} value={unit.code} />
        )
      }
    />
  );
  return (
    <>
      <Input type="search" contentBefore={<Search20Regular />} placeholder={words.search} aria-label={words.search} value={search} onChange={(_, { value }) => setSearch(value)} />
      <div className={styles.list} {...{ [scrollArea]: "" }}>
        {found.length === 0 && <Text as="p" role="status" className={styles.none}>{words.noneFound(search)}</Text>}
        {several ? list : <RadioGroup aria-label={words.units} disabled={disabled} value={[...chosen][0] ?? ""} onChange={(_, { value }) => choose(new Set([value]))}>{list}</RadioGroup>}
      </div>
    </>
  );
}
