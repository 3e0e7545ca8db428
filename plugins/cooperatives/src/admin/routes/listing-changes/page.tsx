import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Container, Heading, Select, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link, useNavigate, useSearchParams } from "react-router-dom"
import { crumb } from "#kit/crumb"
import { Pager } from "#kit/pager"
import { LISTING_CHANGE_STATUSES } from "../../../types/listing-change"
import { ChangeBadge } from "../../components/review/change-badge"
import { useListingChanges } from "../../lib/use-listing-changes"
import { useModerationTexts } from "../../lib/use-texts"

const LIMIT = 20
const TO_DECIDE = "submitted"

const ListingChangesPage = () => {
  const t = useModerationTexts()
  const { i18n } = useTranslation()
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
          <Select
            size="small"
            value={page.status}
            onValueChange={(status) => setPage({ status, offset: 0 })}
          >
            <Select.Trigger aria-label={t("columns.status")}>
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {LISTING_CHANGE_STATUSES.map((status) => (
                <Select.Item key={status} value={status}>
                  {t(`status.${status}`)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
      </div>
      {error && <Text className="px-6 py-4">{error.message}</Text>}
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("columns.title")}</Table.HeaderCell>
              <Table.HeaderCell>{t("columns.cooperative")}</Table.HeaderCell>
              <Table.HeaderCell>{t("columns.language")}</Table.HeaderCell>
              <Table.HeaderCell>{t("columns.submitted")}</Table.HeaderCell>
              <Table.HeaderCell>{t("columns.status")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
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
                  {change.submitted_at &&
                    new Date(change.submitted_at).toLocaleDateString(
                      i18n.language,
                      { dateStyle: "medium" }
                    )}
                </Table.Cell>
                <Table.Cell>
                  <ChangeBadge status={change.status} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      {data?.count === 0 && <Text className="px-6 py-4">{t("none")}</Text>}
      <Pager
        count={data?.count ?? 0}
        limit={LIMIT}
        offset={page.offset}
        onChange={(offset) => setPage({ ...page, offset })}
      />
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
