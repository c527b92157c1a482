import { Button } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { ReactElement } from "react";

interface FileButtonProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly onOpen: (file: File) => void;
}

/** A button that lets the person choose a workbook. */
export function FileButton({ label, disabled, onOpen }: FileButtonProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input} type="file" hidden accept=".xlsx,.xlsm,.xls" aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          if (file !== undefined) onOpen(file);
        }}
      />
      <Button icon={<FolderOpenRegular />} disabled={disabled} onClick={() => input.current?.click()}>{label}</Button>
    </>
  );
}
