import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Button, Container, Heading, Input, Table } from "@medusajs/ui"
import { useState } from "react"
import { Link, useNavigate } from "react-router-dom"
import { crumb } from "#kit/crumb"
import { ListTable } from "#kit/list-table"
import { OptionSelect } from "#kit/option-select"
import { PagedList } from "#kit/paged-list"
import { COOPERATIVE_STATUSES } from "../../../types/cooperative-statuses"
import { CooperativeStatusBadge } from "../../components/status-badge"
import { REGION_NAMES } from "../../../types/region-names"
import { useCooperatives } from "../../lib/use-cooperatives"
import { useTexts } from "../../lib/use-texts"

const LIMIT = 20
const noFilters = { q: "", status: "", region: "", offset: 0 }

const CooperativesPage = () => {
  const t = useTexts()
  const navigate = useNavigate()
  const [filters, setFilters] = useState(noFilters)
  const narrow = (change: Partial<typeof noFilters>) =>
    setFilters({ ...filters, offset: 0, ...change })
  const { data, error } = useCooperatives({
    limit: LIMIT,
    offset: filters.offset,
    q: filters.q || undefined,
    status: filters.status || undefined,
    region: filters.region || undefined,
  })

  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading>{t("title")}</Heading>
        <Button size="small" variant="secondary" asChild>
          <Link to="/cooperatives/create">{t("create")}</Link>
        </Button>
      </div>
      <div className="flex flex-wrap gap-2 px-6 py-4">
        <Input
          type="search"
          size="small"
          aria-label={t("search")}
          placeholder={t("search")}
          value={filters.q}
          onChange={({ target }) => narrow({ q: target.value })}
        />
        <div className="w-44">
          <OptionSelect
            label={t("fields.status")}
            value={filters.status}
            none={t("allStatuses")}
            options={COOPERATIVE_STATUSES.map((value) => ({
              value,
              label: t(`status.${value}`),
            }))}
            onChange={(status) => narrow({ status })}
          />
        </div>
        <div className="w-64">
          <OptionSelect
            label={t("fields.region")}
            value={filters.region}
            none={t("allRegions")}
            options={Object.entries(REGION_NAMES).map(([value, label]) => ({
              value,
              label,
            }))}
            onChange={(region) => narrow({ region })}
          />
        </div>
      </div>
      <PagedList
        error={error}
        count={data?.count}
        none={t("none")}
        limit={LIMIT}
        offset={filters.offset}
        onChange={(offset) => setFilters({ ...filters, offset })}
      >
        <ListTable
          columns={[
            t("fields.name"),
            t("fields.town"),
            t("fields.region"),
            { text: t("fields.members"), className: "text-right" },
            t("fields.status"),
          ]}
        >
          {data?.cooperatives.map((cooperative) => (
            <Table.Row
              key={cooperative.id}
              className="cursor-pointer"
              onClick={() => navigate(`/cooperatives/${cooperative.id}`)}
            >
              <Table.Cell>
                <Link
                  to={`/cooperatives/${cooperative.id}`}
                  className="text-ui-fg-base hover:underline"
                >
                  <bdi>{cooperative.name}</bdi>
                </Link>
              </Table.Cell>
              <Table.Cell>{cooperative.town}</Table.Cell>
              <Table.Cell>
                {cooperative.region && REGION_NAMES[cooperative.region]}
              </Table.Cell>
              <Table.Cell className="text-right tabular-nums">
                {cooperative.members ?? "–"}
              </Table.Cell>
              <Table.Cell>
                <CooperativeStatusBadge status={cooperative.status} />
              </Table.Cell>
            </Table.Row>
          ))}
        </ListTable>
      </PagedList>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "title",
  translationNs: "cooperatives",
  icon: BuildingStorefront,
})

export const handle = crumb("cooperatives:title")

export default CooperativesPage
