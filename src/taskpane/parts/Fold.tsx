import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import { useState } from "react";

const useStyles = makeStyles({
  summary: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    listStyleType: "none",
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    "::-webkit-details-marker": { display: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  mark: { display: "flex", flexShrink: 0, "[open] > summary > &": { transform: "rotate(90deg)" } },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
});

/** Things that stand back until they are asked for; they are not put on the page before. */
export function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={styles.mark} aria-hidden="true"><ChevronRight16Regular /></span>
        {title}
      </summary>
      {isOpen && <div className={styles.content}>{children}</div>}
    </details>
  );
}
