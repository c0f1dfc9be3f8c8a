"use client";
import type { RowState } from "../row-state";
import type { Signal } from "../signal";

export function MemorySection(_: { signal: Signal<RowState> }) {
  return null;
}
