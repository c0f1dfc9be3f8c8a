"use client";
import { Button } from "@mantine/core";
import { IconDownload, IconUpload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { ImportDialog } from "./import-dialog";
import classes from "./imports.module.css";
import { useImports } from "./use-imports";

/** Shows what an import changes in the memory, though its window is closed. */
function WatchImports() {
  useImports();
  return null;
}

/** What can be done with the memory as a whole. */
export function MemoryActions({ mayImport }: { mayImport: boolean }) {
  const t = useTranslations("memory");
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={classes.head}>
      <Button
        component="a"
        href="/api/memory/export"
        download
        variant="default"
        size="compact-md"
        leftSection={<IconDownload size={16} stroke={1.5} aria-hidden="true" />}
      >
        {t("export")}
      </Button>
      {mayImport && (
        <>
          <WatchImports />
          <Button
            size="compact-md"
            leftSection={<IconUpload size={16} stroke={1.5} aria-hidden="true" />}
            onClick={() => setOpen(true)}
          >
            {t("imports.open")}
          </Button>
          <ImportDialog isOpen={isOpen} onClose={() => setOpen(false)} />
        </>
      )}
    </div>
  );
}
