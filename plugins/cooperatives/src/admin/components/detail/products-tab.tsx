import { StatusBadge, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { ListTable } from "#kit/list-table"
import { useCooperativeProducts } from "../../lib/use-cooperatives"
import { useOfficeTexts } from "../../lib/use-office"
import { useTexts } from "../../lib/use-texts"
import { ChangeBadge } from "../review/change-badge"

const COLORS: Record<string, "grey" | "orange" | "green" | "red"> = {
  draft: "grey",
  proposed: "orange",
  published: "green",
  rejected: "red",
}

/** The listings of a cooperative, with the edits that wait. */
export const ProductsTab = ({ id }: { id: string }) => {
  const t = useTexts()
  const say = useOfficeTexts()
  const { data, error } = useCooperativeProducts(id)
  if (error) {
    return <Text className="px-6 py-4">{error.message}</Text>
  }
  if (data?.count === 0) {
    return <Text className="px-6 py-4">{t("noProducts")}</Text>
  }
  return (
    <ListTable
      columns={[t("fields.product"), t("fields.status"), say("openChange")]}
    >
      {data?.products.map(({ id, title, status, change }) => (
        <Table.Row key={id}>
          <Table.Cell>
            <Link
              to={`/products/${id}`}
              className="text-ui-fg-base hover:underline"
            >
              <bdi>{title}</bdi>
            </Link>
          </Table.Cell>
          <Table.Cell>
            <StatusBadge color={COLORS[status]}>
              {t(`productStatus.${status}`)}
            </StatusBadge>
          </Table.Cell>
          <Table.Cell>
            {change && (
              <Link to={`/listing-changes/${change.id}`}>
                <ChangeBadge status={change.status} />
              </Link>
            )}
          </Table.Cell>
        </Table.Row>
      ))}
    </ListTable>
  )
}
