import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Container, Heading, Table } from "@medusajs/ui"
import { useState } from "react"
import { Link, useNavigate, useSearchParams } from "react-router-dom"
import { crumb } from "#kit/crumb"
import { ListTable } from "#kit/list-table"
import { OptionSelect } from "#kit/option-select"
import { PagedList } from "#kit/paged-list"
import { useFormats } from "#kit/use-formats"
import { LISTING_CHANGE_STATUSES } from "../../../types/listing-change"
import { ChangeBadge } from "../../components/review/change-badge"
import { useListingChanges } from "../../lib/use-listing-changes"
import { useModerationTexts } from "../../lib/use-texts"

const LIMIT = 20
const TO_DECIDE = "submitted"

const ListingChangesPage = () => {
  const t = useModerationTexts()
  const { day } = useFormats()
  const navigate = useNavigate()
  const [parameters] = useSearchParams()
  const [page, setPage] = useState({
    status: parameters.get("status") ?? TO_DECIDE,
    offset: 0,
  })
  const { data, error } = useListingChanges({ limit: LIMIT, ...page })

  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading>{t("title")}</Heading>
        <div className="w-44">
          <OptionSelect
            label={t("columns.status")}
            value={page.status}
            options={LISTING_CHANGE_STATUSES.map((value) => ({
              value,
              label: t(`status.${value}`),
            }))}
            onChange={(status) => setPage({ status, offset: 0 })}
          />
        </div>
      </div>
      <PagedList
        error={error}
        count={data?.count}
        none={t("none")}
        limit={LIMIT}
        offset={page.offset}
        onChange={(offset) => setPage({ ...page, offset })}
      >
        <ListTable
          columns={[
            t("columns.title"),
            t("columns.cooperative"),
            t("columns.language"),
            t("columns.submitted"),
            t("columns.status"),
          ]}
        >
          {data?.listing_changes.map((change) => (
            <Table.Row
              key={change.id}
              className="cursor-pointer"
              onClick={() => navigate(`/listing-changes/${change.id}`)}
            >
              <Table.Cell>
                <Link
                  to={`/listing-changes/${change.id}`}
                  className="text-ui-fg-base hover:underline"
                >
                  <bdi>{change.title}</bdi>
                </Link>
              </Table.Cell>
              <Table.Cell>
                <bdi>{change.cooperative?.name}</bdi>
              </Table.Cell>
              <Table.Cell>{t(`languages.${change.language}`)}</Table.Cell>
              <Table.Cell>
                {change.submitted_at && day(change.submitted_at)}
              </Table.Cell>
              <Table.Cell>
                <ChangeBadge status={change.status} />
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
  translationNs: "moderation",
  icon: DocumentText,
})

export const handle = crumb("moderation:title")

export default ListingChangesPage
