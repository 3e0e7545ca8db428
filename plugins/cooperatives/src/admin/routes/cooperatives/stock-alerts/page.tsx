import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { crumb } from "#kit/crumb"
import { Pager } from "#kit/pager"
import { useOfficeTexts, useStockAlerts } from "../../../lib/use-office"
import { useTexts } from "../../../lib/use-texts"

const LIMIT = 20

const StockAlertsPage = () => {
  const t = useOfficeTexts()
  const say = useTexts()
  const { i18n } = useTranslation()
  const [offset, setOffset] = useState(0)
  const { data, error } = useStockAlerts({ limit: LIMIT, offset })
  return (
    <Container className="divide-y p-0">
      <Heading className="px-6 py-4">{t("stockAlerts")}</Heading>
      {error && <Text className="px-6 py-4">{error.message}</Text>}
      {data?.count === 0 && (
        <Text className="px-6 py-4">{t("noStockAlerts")}</Text>
      )}
      {Boolean(data?.count) && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{say("fields.product")}</Table.HeaderCell>
                <Table.HeaderCell>{say("fields.cooperative")}</Table.HeaderCell>
                <Table.HeaderCell className="text-right">
                  {t("stock")}
                </Table.HeaderCell>
                <Table.HeaderCell className="text-right">
                  {t("threshold")}
                </Table.HeaderCell>
                <Table.HeaderCell>{t("since")}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
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
                    <span className="text-ui-fg-subtle">
                      {alert.variant_title}
                    </span>
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
                  <Table.Cell>
                    {new Date(alert.alerted_at).toLocaleDateString(
                      i18n.language,
                      { dateStyle: "medium" }
                    )}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      <Pager
        count={data?.count ?? 0}
        limit={LIMIT}
        offset={offset}
        onChange={setOffset}
      />
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "stockAlerts",
  translationNs: "office",
})

export const handle = crumb("office:stockAlerts")

export default StockAlertsPage
