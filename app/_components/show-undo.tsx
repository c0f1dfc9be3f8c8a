import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { makeId } from "./make-id";

/** Long enough to read a sentence and to reach for the mouse, in milliseconds. */
const SHOWN_MS = 8_000;

/** A toast that takes back what has just been done, once; the next one with the same id takes its place. */
export function showUndo(toast: { id?: string; message: string; label: string; undo: () => void }): {
  hide: () => void;
} {
  const id = toast.id ?? makeId();
  notifications.hide(id);
  notifications.show({
    id,
    withBorder: true,
    autoClose: SHOWN_MS,
    message: (
      <span style={{ display: "flex", alignItems: "center", justifyContent: "space-between", gap: "1rem" }}>
        {toast.message}
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            notifications.hide(id);
            toast.undo();
          }}
        >
          {toast.label}
        </Button>
      </span>
    ),
  });
  return { hide: () => notifications.hide(id) };
}
