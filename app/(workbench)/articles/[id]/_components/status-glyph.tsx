import { bar, check, dottedRing, Glyph, halfRing, ring } from "@/app/(workbench)/_components/glyph";
import type { SegmentStatus } from "@/lib/core/segments/status";

const SHAPES = {
  untranslated: dottedRing,
  draft: halfRing,
  translated: ring,
  approved: check,
  rejected: bar,
} satisfies Record<SegmentStatus, React.ReactNode>;

/** A segment's status by shape and colour. */
export function StatusGlyph({ status, size = 16 }: { status: SegmentStatus; size?: number }) {
  return (
    <Glyph status={status} size={size}>
      {SHAPES[status]}
    </Glyph>
  );
}
