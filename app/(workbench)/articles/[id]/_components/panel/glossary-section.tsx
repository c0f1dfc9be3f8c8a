"use client";
import type { RowState } from "../row-state";
import type { Signal } from "../signal";

export function GlossarySection(_: { signal: Signal<RowState> }) {
  return null;
}
