"use client";
import { FileButton, type FileButtonProps } from "@mantine/core";

/**
 * A button that chooses files. A browser says nothing when the file that a field holds already is chosen again, so the
 * field lets go of it first: a file that was mended, or taken out, can be chosen a second time.
 */
export function ChooseFile<Multiple extends boolean = false>(props: FileButtonProps<Multiple>) {
  return (
    <FileButton<Multiple>
      {...props}
      inputProps={{
        onClick: (event) => {
          event.currentTarget.value = "";
        },
      }}
    />
  );
}
