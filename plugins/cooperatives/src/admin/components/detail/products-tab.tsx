import { Badge, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useCooperativeProducts } from "../../lib/use-cooperatives"
import { useTexts } from "../../lib/use-texts"

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
      <Table.Body>
        {data?.products.map((product) => (
          <Table.Row key={product.id}>
            <Table.Cell>
              <Link to={`/products/${product.id}`}>{product.title}</Link>
            </Table.Cell>
            <Table.Cell>
              <Badge size="2xsmall">
                {t(`productStatus.${product.status}`)}
              </Badge>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
