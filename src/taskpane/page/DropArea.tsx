import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DragEvent, ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  area: { display: "flex", flexDirection: "column", flex: "1 1 0", minHeight: 0, minWidth: 0, position: "relative" },
  cover: {
    position: "absolute", inset: "8px", zIndex: 20, display: "flex", alignItems: "center", justifyContent: "center", textAlign: "center", pointerEvents: "none",
    border: `3px dashed ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusXLarge, backgroundColor: "rgba(235, 243, 252, 0.92)", color: "#0c3b5e", fontSize: "20px", fontWeight: 600,
  },
});

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes("Files");

interface DropAreaProps {
  /** Said while files are held over the area. */
  readonly invitation: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** Takes files dropped anywhere on what it holds. */
export function DropArea({ invitation, onFiles, children }: DropAreaProps): ReactElement {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  return (
    // Dropping is a shortcut for the button that opens a file, which keyboards reach.
    <div
      className={styles.area}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {over && <div className={styles.cover}>{invitation}</div>}
    </div>
  );
}
