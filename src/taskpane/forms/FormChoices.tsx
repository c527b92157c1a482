import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentArrowDown20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useState } from "react";
import type { ReviewPlan } from "../../domain/plan";
import { blocCode } from "../../domain/plan";
import { askedIndicators } from "../../domain/planQueries";
import { formsTabWords } from "../../messages/pane/formsTabWords";
import { usePane } from "../paneContext";
import { owesForm } from "./findUnits";
import { UnitList } from "./UnitList";
import { useMakeForms } from "./useMakeForms";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  count: { marginRight: "auto", fontVariantNumeric: "tabular-nums" },
  short: { minWidth: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  chosen: { display: "flex", flexWrap: "wrap", alignItems: "center" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The Khối's own form. */
export function BlocForm({ plan }: { readonly plan: ReviewPlan }): ReactElement {
  const styles = useStyles();
  const { language, job } = usePane();
  const words = formsTabWords(language);
  const { make } = useMakeForms();
  const rows = askedIndicators(plan, blocCode).length;
  if (rows === 0) return <Text as="p">{words.blocEmpty}</Text>;
  return (
    <>
      <Text as="p">{words.blocText(rows)}</Text>
      <div className={styles.actions}>
        <Button appearance="primary" icon={<DocumentArrowDown20Regular />} disabled={job.state === "running"} onClick={() => void make([blocCode])}>{words.makeBloc}</Button>
      </div>
    </>
  );
}

/** The form of one unit, as a file or opened on the page. */
export function FormOfOneUnit({ plan }: { readonly plan: ReviewPlan }): ReactElement {
  const styles = useStyles();
  const { language, job } = usePane();
  const words = formsTabWords(language);
  const { make, makeHere } = useMakeForms();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [code] = [...chosen].filter((each) => plan.units.some((unit) => unit.code === each));
  const isBusy = job.state === "running";
  if (plan.units.length === 0) return <Text as="p">{words.noUnits}</Text>;
  return (
    <>
      <UnitList plan={plan} chosen={chosen} several={false} disabled={isBusy} choose={setChosen} />
      <div className={styles.actions}>
        <Button appearance="primary" icon={<DocumentArrowDown20Regular />} disabled={code === undefined || isBusy} onClick={() => code !== undefined && void make([code])}>{words.makeOne}</Button>
        {makeHere !== null && <Button disabled={code === undefined || isBusy} onClick={() => code !== undefined && void makeHere(code)}>{words.openHere}</Button>}
        {code === undefined && <Text className={styles.quiet}>{words.chooseOne}</Text>}
      </div>
    </>
  );
}

export interface FormsOfUnitsProps {
  readonly plan: ReviewPlan;
  /** Whether making them is the next thing to do. */
  readonly isNext: boolean;
  /** Told whose forms were made. */
  readonly made: (codes: readonly string[]) => void;
}

/** The forms of many units in one archive. At first every unit that owes one is chosen. */
export function FormsOfUnits({ plan, isNext, made }: FormsOfUnitsProps): ReactElement {
  const styles = useStyles();
  const { language, job } = usePane();
  const words = formsTabWords(language);
  const { make } = useMakeForms();
  const owing = plan.units.filter((unit) => owesForm(unit, plan) === "owes").map(({ code }) => code);
  /** Null: whoever owes one, also when the roster changes. */
  const [own, setOwn] = useState<ReadonlySet<string> | null>(null);
  const chosen = own ?? new Set(owing);
  const codes = plan.units.map(({ code }) => code).filter((code) => chosen.has(code));
  const isBusy = job.state === "running";
  const makeAll = async (): Promise<void> => {
    const file = await make(codes);
    if (file !== null) made(codes);
  };
  if (plan.units.length === 0) return <Text as="p">{words.noUnits}</Text>;
  return (
    <>
      <div className={styles.chosen}>
        <Text role="status" className={styles.count}>{words.chosen(codes.length, plan.units.length)}</Text>
        <Button appearance="subtle" className={styles.short} disabled={isBusy} onClick={() => setOwn(new Set(plan.units.map(({ code }) => code)))}>{words.selectAll}</Button>
        <Button appearance="subtle" className={styles.short} disabled={isBusy} onClick={() => setOwn(new Set())}>{words.selectNone}</Button>
      </div>
      <UnitList plan={plan} chosen={chosen} several disabled={isBusy} choose={setOwn} />
      <div className={styles.actions}>
        <Button appearance={isNext ? "primary" : "secondary"} icon={<DocumentArrowDown20Regular />} disabled={codes.length === 0 || isBusy} onClick={() => void makeAll()}>{words.makeMany(codes.length)}</Button>
      </div>
    </>
  );
}
