import { Input, Table } from "@medusajs/ui"
import { ListTable } from "#kit/list-table"
import type { HubLine } from "../../../types/hub-order"
import { useTexts } from "../../lib/use-texts"
import { LotText } from "../lot-text"

type PackLinesProps = {
  lines: HubLine[]
  /** Pieces that go into this parcel, as they are typed, by line. */
  amounts: Record<string, string>
  onChange: (line_item_id: string, amount: string) => void
}

/** The packing list of an order: where each article lies, and how many go in. */
export const PackLines = ({ lines, amounts, onChange }: PackLinesProps) => {
  const t = useTexts()
  return (
    <ListTable
      columns={[
        t("pack.article"),
        { text: t("pack.shelf"), className: "hidden sm:table-cell" },
        { text: t("pack.ordered"), className: "hidden text-end sm:table-cell" },
        { text: t("pack.packed"), className: "hidden text-end sm:table-cell" },
        { text: t("pack.awaited"), className: "hidden text-end sm:table-cell" },
        { text: t("pack.put"), className: "text-end" },
      ]}
    >
      {lines.map((line) => (
        <Table.Row key={line.line_item_id}>
          <Table.Cell className="py-2">
            <p>
              {[line.title, line.variant_title].filter(Boolean).join(" · ")}
            </p>
            <p className="text-ui-fg-subtle txt-small">
              {line.cooperative_name}
            </p>
            {line.shelf && (
              <p className="font-semibold sm:hidden">
                {t("picking.shelf", { shelf: line.shelf })}
              </p>
            )}
            {(line.lot_code || line.best_before) && <LotText {...line} />}
          </Table.Cell>
          <Table.Cell className="hidden text-xl font-semibold sm:table-cell">
            {line.shelf ?? "–"}
          </Table.Cell>
          <Table.Cell className="hidden text-end tabular-nums sm:table-cell">
            {line.quantity}
          </Table.Cell>
          <Table.Cell className="hidden text-end tabular-nums sm:table-cell">
            {line.packed || "–"}
          </Table.Cell>
          <Table.Cell className="hidden text-end tabular-nums sm:table-cell">
            {line.awaited || "–"}
          </Table.Cell>
          <Table.Cell>
            <div className="flex items-center justify-end gap-2">
              <Input
                type="number"
                min={0}
                max={line.packable}
                required
                disabled={line.packable === 0}
                aria-label={`${t("pack.put")}: ${line.title}`}
                className="h-11 w-20 text-center text-xl tabular-nums"
                value={amounts[line.line_item_id] ?? "0"}
                onFocus={({ target }) => target.select()}
                onChange={({ target }) =>
                  onChange(line.line_item_id, target.value)
                }
              />
              <span className="text-ui-fg-subtle w-10 tabular-nums">
                / {line.packable}
              </span>
            </div>
          </Table.Cell>
        </Table.Row>
      ))}
    </ListTable>
  )
}
