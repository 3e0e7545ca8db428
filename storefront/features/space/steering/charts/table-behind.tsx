import { Disclosure } from "@/components/ui/disclosure"

/** What the table behind a chart holds, and the words that open it. */
export type TableContent = {
  open: string
  head: string[]
  rows: { key: string; cells: string[] }[]
}

/** The numbers behind a chart, for whoever wants them or cannot see it. */
export function TableBehind({
  caption,
  open,
  head,
  rows,
}: TableContent & { caption: string }) {
  return (
    <Disclosure summary={open} className="mt-4">
      <Table {...{ caption, head, rows }} />
    </Disclosure>
  )
}

function Table({
  caption,
  head,
  rows,
}: Omit<TableContent, "open"> & { caption: string }) {
  return (
    <div
      className="overflow-x-auto"
      tabIndex={0}
      role="group"
      aria-label={caption}
    >
      <table className="tabular w-full max-w-lg text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-kohl">
            {head.map((word, index) => (
              <th
                key={word}
                scope="col"
                className={
                  index
                    ? "py-2 ps-3 text-end align-bottom"
                    : "py-2 text-start align-bottom"
                }
              >
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...rest] }) => (
            <tr key={key} className="border-b">
              <th scope="row" className="py-2 text-start font-normal">
                {first}
              </th>
              {rest.map((cell, index) => (
                <td
                  key={index}
                  className="py-2 ps-3 text-end whitespace-nowrap"
                >
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
