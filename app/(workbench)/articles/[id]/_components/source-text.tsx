"use client";

/** The Swahili side of a row. */
export function SourceText({ text }: { id: string; text: string }) {
  return <>{text}</>;
}
