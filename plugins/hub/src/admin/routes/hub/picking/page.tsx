import {
  Button,
  Container,
  Heading,
  Label,
  Switch,
  Table,
  Text,
} from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import { crumb } from "#kit/crumb"
import { ListTable } from "#kit/list-table"
import { HubNav } from "../../../components/hub-nav"
import { LotText } from "../../../components/lot-text"
import { groupPicking } from "../../../components/pack/group-picking"
import { usePicking } from "../../../lib/use-hub"
import { useTexts } from "../../../lib/use-texts"

const PickingPage = () => {
  const t = useTexts()
  const [partial, setPartial] = useState(false)
  const { data, error } = usePicking(partial)
  return (
    <Container className="divide-y overflow-hidden p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading>{t("picking.title")}</Heading>
        <HubNav />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4 print:hidden">
        <div className="flex items-center gap-2">
          <Switch
            id="partial"
            size="small"
            className="shrink-0"
            checked={partial}
            onCheckedChange={setPartial}
          />
          <Label htmlFor="partial">{t("picking.partial")}</Label>
        </div>
        <Button size="small" variant="secondary" onClick={() => window.print()}>
          {t("picking.print")}
        </Button>
      </div>
      {error && <Text className="px-6 py-4">{error.message}</Text>}
      {data?.lines.length === 0 && (
        <Text className="px-6 py-4">{t("picking.none")}</Text>
      )}
      {groupPicking(data?.lines ?? []).map((group) => (
        <section key={group.key}>
          <div className="flex flex-wrap items-baseline gap-x-3 px-6 py-3">
            <Heading level="h2">{group.cooperative_name}</Heading>
            <span className="text-xl font-semibold">
              {group.shelf
                ? t("picking.shelf", { shelf: group.shelf })
                : t("picking.noShelf")}
            </span>
          </div>
          <ListTable
            columns={[
              {
                text: t("picking.quantity"),
                className: "w-16 text-end sm:w-24",
              },
              t("picking.article"),
              {
                text: t("picking.lot"),
                className: "hidden w-72 sm:table-cell",
              },
              { text: t("picking.order"), className: "sm:w-32" },
            ]}
          >
            {group.lines.map((line) => (
              <Table.Row key={line.line_item_id}>
                <Table.Cell className="text-end text-xl font-semibold tabular-nums">
                  {line.quantity}
                </Table.Cell>
                <Table.Cell className="py-2">
                  {[line.title, line.variant_title].filter(Boolean).join(" · ")}
                  <div className="sm:hidden print:hidden">
                    <LotText {...line} />
                  </div>
                </Table.Cell>
                <Table.Cell className="hidden sm:table-cell">
                  <LotText {...line} />
                </Table.Cell>
                <Table.Cell>
                  <Link
                    to={`/hub/orders/${line.order_id}`}
                    className="text-ui-fg-interactive"
                  >
                    #{line.order_display_id}
                  </Link>
                </Table.Cell>
              </Table.Row>
            ))}
          </ListTable>
        </section>
      ))}
    </Container>
  )
}

export const handle = crumb("hub:nav.picking")

export default PickingPage
