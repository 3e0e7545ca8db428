import { Table } from "@medusajs/ui"
import { Link, useNavigate } from "react-router-dom"
import { ListTable } from "#kit/list-table"
import { useFormats } from "#kit/use-formats"
import type { AdminCooperativeApplication } from "../../../types/cooperative-application"
import { usePeopleTexts } from "../../lib/use-texts"
import { ApplicationBadge } from "./application-badge"

const COLUMNS = [
  "cooperative",
  "contact",
  "language",
  "submitted_at",
  "status",
] as const

/** Applications, each leading to its page. */
export const ApplicationsTable = ({
  applications,
}: {
  applications: AdminCooperativeApplication[]
}) => {
  const t = usePeopleTexts()
  const { day } = useFormats()
  const navigate = useNavigate()
  return (
    <ListTable columns={COLUMNS.map((column) => t(`columns.${column}`))}>
      {applications.map((application) => (
        <Table.Row
          key={application.id}
          className="cursor-pointer"
          onClick={() =>
            navigate(`/cooperatives/applications/${application.id}`)
          }
        >
          <Table.Cell>
            <Link
              to={`/cooperatives/applications/${application.id}`}
              className="text-ui-fg-base hover:underline"
            >
              <bdi>{application.cooperative.name}</bdi>
            </Link>
          </Table.Cell>
          <Table.Cell>
            <bdi>
              {application.contact_first_name} {application.contact_last_name}
            </bdi>
          </Table.Cell>
          <Table.Cell>{t(`languages.${application.language}`)}</Table.Cell>
          <Table.Cell className="whitespace-nowrap">
            {day(application.submitted_at)}
          </Table.Cell>
          <Table.Cell>
            <ApplicationBadge status={application.status} />
          </Table.Cell>
        </Table.Row>
      ))}
    </ListTable>
  )
}
