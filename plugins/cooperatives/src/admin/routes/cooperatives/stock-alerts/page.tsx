import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Table } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import { crumb } from "#kit/crumb"
import { ListTable } from "#kit/list-table"
import { PagedList } from "#kit/paged-list"
import { useFormats } from "#kit/use-formats"
import { useOfficeTexts, useStockAlerts } from "../../../lib/use-office"
import { useTexts } from "../../../lib/use-texts"

const LIMIT = 20

const StockAlertsPage = () => {
  const t = useOfficeTexts()
  const say = useTexts()
  const { day } = useFormats()
  const [offset, setOffset] = useState(0)
  const { data, error } = useStockAlerts({ limit: LIMIT, offset })
  return (
    <Container className="divide-y p-0">
      <Heading className="px-6 py-4">{t("stockAlerts")}</Heading>
      <PagedList
        error={error}
        count={data?.count}
        none={t("noStockAlerts")}
        limit={LIMIT}
        offset={offset}
        onChange={setOffset}
      >
        <ListTable
          columns={[
            say("fields.product"),
            say("fields.cooperative"),
            { text: t("stock"), className: "text-right" },
            { text: t("threshold"), className: "text-right" },
            t("since"),
          ]}
        >
          {data?.stock_alerts.map((alert) => (
            <Table.Row key={alert.id}>
              <Table.Cell>
                {alert.product && (
                  <Link
                    to={`/products/${alert.product.id}`}
                    className="text-ui-fg-base hover:underline"
                  >
                    <bdi>{alert.product.title}</bdi>
                  </Link>
                )}{" "}
                <span className="text-ui-fg-subtle">{alert.variant_title}</span>
              </Table.Cell>
              <Table.Cell>
                {alert.cooperative && (
                  <Link
                    to={`/cooperatives/${alert.cooperative.id}`}
                    className="text-ui-fg-base hover:underline"
                  >
                    <bdi>{alert.cooperative.name}</bdi>
                  </Link>
                )}
              </Table.Cell>
              <Table.Cell className="text-right tabular-nums">
                {alert.stock ?? "–"}
              </Table.Cell>
              <Table.Cell className="text-right tabular-nums">
                {alert.threshold}
              </Table.Cell>
              <Table.Cell>{day(alert.alerted_at)}</Table.Cell>
            </Table.Row>
          ))}
        </ListTable>
      </PagedList>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "stockAlerts",
  translationNs: "office",
})

export const handle = crumb("office:stockAlerts")

export default StockAlertsPage
