"use client";
import { useCallback, useRef, useState } from "react";
import { send } from "@/app/_components/api";
import { useErrorMessage } from "@/app/_components/use-error-message";
import type { TableField } from "@/lib/core/formats/glossary/table-fields";
import type { GlossaryImported, GlossaryPreview } from "@/lib/schemas/glossary-import";

export interface Mapping {
  hasHeader: boolean;
  fields: TableField[];
}
export interface Choice {
  policy: "keep" | "admit" | "replace";
  status: "candidate" | "approved";
  without: ReadonlySet<number>;
}

interface State {
  file: File | null;
  preview: GlossaryPreview | null;
  /** as the person chose it; null while the file's own is good */
  mapping: Mapping | null;
  busy: "reading" | "saving" | null;
  error: string | null;
}

const NOTHING: State = { file: null, preview: null, mapping: null, busy: null, error: null };

const addressOf = (path: string, file: File, mapping: Mapping | null, choice?: Choice): string => {
  const query = new URLSearchParams({ name: file.name.slice(-255) });
  if (mapping) {
    query.set("fields", mapping.fields.join(","));
    query.set("header", mapping.hasHeader ? "1" : "0");
  }
  if (choice) {
    query.set("policy", choice.policy);
    query.set("status", choice.status);
    query.set("without", [...choice.without].join(","));
  }
  return `${path}?${query}`;
};

/** A glossary's file on its way in: read, looked at, taken in. */
export function useGlossaryImport() {
  const messageOf = useErrorMessage();
  const [state, setState] = useState<State>(NOTHING);
  const cancel = useRef<AbortController | null>(null);

  const read = useCallback(
    async (file: File, mapping: Mapping | null) => {
      cancel.current?.abort();
      const controller = new AbortController();
      cancel.current = controller;
      // what another file would do is never shown, nor taken in, under this one's name
      setState((now) => ({
        file,
        mapping,
        preview: now.file === file ? now.preview : null,
        busy: "reading",
        error: null,
      }));
      try {
        const path = addressOf("/api/glossary/import/preview", file, mapping);
        const preview = await send<GlossaryPreview>("PUT", path, file, { signal: controller.signal });
        setState({ file, mapping, preview, busy: null, error: null });
      } catch (failure) {
        if (!controller.signal.aborted) setState((now) => ({ ...now, busy: null, error: messageOf(failure) }));
      }
    },
    [messageOf],
  );

  const save = async (choice: Choice): Promise<GlossaryImported | null> => {
    const { file, mapping, preview } = state;
    if (!file) return null;
    setState((now) => ({ ...now, busy: "saving", error: null }));
    try {
      const table = preview?.table;
      // what was seen is what is taken in, a remembered mapping too
      const used = mapping ?? (table ? { hasHeader: table.hasHeader, fields: table.fields } : null);
      const done = await send<GlossaryImported>("PUT", addressOf("/api/glossary/import", file, used, choice), file);
      setState(NOTHING);
      return done;
    } catch (failure) {
      setState((now) => ({ ...now, busy: null, error: messageOf(failure) }));
      return null;
    }
  };

  const leave = () => {
    cancel.current?.abort();
    setState(NOTHING);
  };
  return { ...state, read, save, leave };
}
