import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { blocCode } from "../../domain/plan";
import { findUnit } from "../../domain/planQueries";
import { shellWords } from "../../messages/pane/shellWords";
import type { WorkbookLook } from "../../workflows/session/paneSession";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "center", minHeight: "32px", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0` },
  /** Excel puts its own button over the pane's right upper corner, 34 × 32 px. */
  besideExcel: { paddingRight: "40px" },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", margin: 0 },
  plan: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

/** Whose workbook it is: of a unit, else of the Khối; null before there is a plan. */
function ownerOf({ plan, appendix }: WorkbookLook, blocName: string): { readonly owner: string; readonly plan: string } | null {
  const known = plan.state === "sound" ? plan.plan : (appendix?.plan ?? null);
  if (known === null) return null;
  const unit = plan.state === "sound" || appendix === null || appendix.unit === blocCode ? undefined : findUnit(known, appendix.unit);
  return { owner: unit?.name ?? (known.bloc.name === "" ? blocName : known.bloc.name), plan: known.title };
}

/** One line: the unit or Khối, and the plan. */
export function PaneHeader(): ReactElement {
  const styles = useStyles();
  const { look, language, host } = usePane();
  const words = shellWords(language);
  const known = ownerOf(look, words.bloc);
  const owner = known?.owner ?? words.product;
  const plan = known?.plan ?? (look.plan.state === "faulty" ? words.faultyPlan : words.noPlan);
  return (
    <div className={mergeClasses(styles.header, host.kind === "excel" && styles.besideExcel)}>
      <Text as="h1" weight="semibold" className={styles.line} title={`${owner} · ${plan}`}>
        {owner}
        <span className={styles.plan}>{` · ${plan}`}</span>
      </Text>
    </div>
  );
}
