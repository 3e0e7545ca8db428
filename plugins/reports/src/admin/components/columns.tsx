type Column = { name: string; value: number; text: string }

type ColumnsProps = { label: string; columns: Column[] }

/** A column for each month; the table below says the same in figures. */
export const Columns = ({ label, columns }: ColumnsProps) => {
  const most = Math.max(...columns.map(({ value }) => value), 1)
  return (
    <div
      role="img"
      aria-label={`${label}: ${columns.map(({ name, text }) => `${name} ${text}`).join(", ")}`}
      className="flex h-40 items-end gap-2 px-6 pb-6"
    >
      {columns.map(({ name, value, text }) => (
        <div
          key={name}
          title={`${name}: ${text}`}
          className="flex h-full max-w-16 flex-1 flex-col justify-end gap-1"
        >
          <div
            className="bg-ui-tag-green-icon rounded-t-md"
            style={{ height: `${(value / most) * 100}%`, minHeight: 2 }}
          />
          <span className="txt-compact-xsmall text-ui-fg-subtle text-center tabular-nums">
            {name.slice(2).split("-").reverse().join("/")}
          </span>
        </div>
      ))}
    </div>
  )
}
