import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronRight20Regular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import { useEffect, useId, useState } from "react";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit" },
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "36px",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { display: "flex", flexShrink: 0 },
  title: { flexGrow: 1, minWidth: 0 },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS, minWidth: 0 },
});

export interface SectionProps {
  readonly title: string;
  /** Open from the first; a section that was closed opens when this becomes true. */
  readonly initiallyOpen?: boolean;
  readonly children: ReactNode;
}

/** A part of a tab under a heading of its own, that opens and closes it; what is closed is not put on the page. */
export function Section({ title, initiallyOpen = false, children }: SectionProps): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(initiallyOpen);
  const content = useId();
  useEffect(() => {
    if (initiallyOpen) setOpen(true);
  }, [initiallyOpen]);
  return (
    <section>
      <h2 className={styles.heading}>
        <button type="button" className={styles.button} aria-expanded={isOpen} aria-controls={content} onClick={() => setOpen(!isOpen)}>
          <span className={styles.icon} aria-hidden="true">{isOpen ? <ChevronDown20Regular /> : <ChevronRight20Regular />}</span>
          <span className={styles.title}>{title}</span>
        </button>
      </h2>
      <div id={content} className={isOpen ? styles.content : undefined}>{isOpen && children}</div>
    </section>
  );
}
