interface FilterProps {
  label: string;
  typed: string;
  change(typed: string): void;
}

/** The field that narrows a list down while one types. */
export function Filter({ label, typed, change }: FilterProps) {
  return (
    <input
      className="control filter"
      type="search"
      value={typed}
      placeholder={label}
      aria-label={label}
      autoComplete="off"
      onChange={({ target }) => change(target.value)}
    />
  );
}
