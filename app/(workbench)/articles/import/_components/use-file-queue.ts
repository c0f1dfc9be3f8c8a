"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { send } from "@/app/_components/api";
import { dropBidiControls } from "@/lib/core/text/bidi-controls";
import type { ReadAnswer } from "@/lib/schemas/articles";

/** A chosen file on its way to the preview. */
export interface QueuedFile {
  id: number;
  file: File;
  state: "waiting" | "reading" | "open" | "failed";
  error: unknown;
}

export interface FileQueueState {
  files: QueuedFile[];
  /** how many are still to come */
  waiting: number;
  add: (files: readonly File[]) => void;
  remove: (id: number) => void;
  /** the one in the preview is saved or given up: the next may come */
  done: () => void;
}

/** Reads chosen files one after another, each when the preview of the one before is done with. */
export function useFileQueue(onRead: (answer: ReadAnswer, name: string) => void): FileQueueState {
  const [files, setFiles] = useState<QueuedFile[]>([]);
  const nextId = useRef(0);
  const cancel = useRef<AbortController | null>(null);
  const update = useCallback((id: number, change: Partial<QueuedFile>) => {
    setFiles((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)));
  }, []);

  const isBusy = files.some(({ state }) => state === "reading" || state === "open");
  const next = isBusy ? undefined : files.find(({ state }) => state === "waiting");
  useEffect(() => {
    if (!next) return;
    const { id, file } = next;
    update(id, { state: "reading" });
    cancel.current = new AbortController();
    const path = `/api/articles/read?name=${encodeURIComponent(file.name.slice(-255))}`;
    send<ReadAnswer>("PUT", path, file, { signal: cancel.current.signal })
      .then((answer) => {
        update(id, { state: "open" });
        onRead(answer, dropBidiControls(file.name));
      })
      .catch((error: unknown) => update(id, { state: "failed", error }));
  }, [next, onRead, update]);

  return {
    files,
    waiting: files.filter(({ state }) => state === "waiting").length,
    add: useCallback((chosen) => {
      const added = chosen.map((file): QueuedFile => ({ id: nextId.current++, file, state: "waiting", error: null }));
      setFiles((all) => [...all, ...added]);
    }, []),
    remove: useCallback((id) => {
      setFiles((all) => {
        if (all.find((one) => one.id === id)?.state === "reading") cancel.current?.abort();
        return all.filter((one) => one.id !== id);
      });
    }, []),
    done: useCallback(() => setFiles((all) => all.filter(({ state }) => state !== "open")), []),
  };
}
