import classes from "./key-list.module.css";

interface KeyListProps {
  keys: readonly { name: string; keys: readonly string[]; does: string }[];
  /** Two columns where there is room for them. */
  isWide?: boolean;
}

/** Keys and what each does. */
export function KeyList({ keys, isWide = false }: KeyListProps) {
  return (
    <dl className={classes.keys} data-wide={isWide || undefined}>
      {keys.map(({ name, keys: pressed, does }) => (
        <div key={name}>
          <dt>
            {pressed.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
