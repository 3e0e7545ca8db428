import { StatusBadge, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useCooperativeProducts } from "../../lib/use-cooperatives"
import { useTexts } from "../../lib/use-texts"

const COLORS: Record<string, "grey" | "orange" | "green" | "red"> = {
  draft: "grey",
  proposed: "orange",
  published: "green",
  rejected: "red",
}

/** The products that a cooperative makes. */
export const ProductsTab = ({ id }: { id: string }) => {
  const t = useTexts()
  const { data, error } = useCooperativeProducts(id)
  if (error) {
    return <Text className="px-6 py-4">{error.message}</Text>
  }
  if (data?.count === 0) {
    return <Text className="px-6 py-4">{t("noProducts")}</Text>
  }
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("fields.product")}</Table.HeaderCell>
          <Table.HeaderCell>{t("fields.status")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {data?.products.map((product) => (
          <Table.Row key={product.id}>
            <Table.Cell>
              <Link
                to={`/products/${product.id}`}
                className="text-ui-fg-base hover:underline"
              >
                {product.title}
              </Link>
            </Table.Cell>
            <Table.Cell>
              <StatusBadge color={COLORS[product.status]}>
                {t(`productStatus.${product.status}`)}
              </StatusBadge>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
