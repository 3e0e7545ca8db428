import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import { OptionSelect } from "#kit/option-select"
import { useAttempt } from "#kit/use-attempt"
import { CooperativeStatusBadge } from "../components/status-badge"
import {
  useAdminWrite,
  useCooperatives,
  useProductCooperative,
} from "../lib/use-cooperatives"
import { useTexts } from "../lib/use-texts"

const ProductCooperativeWidget = ({
  data,
}: DetailWidgetProps<AdminProduct>) => {
  const t = useTexts()
  const attempt = useAttempt()
  const [chosen, setChosen] = useState("")
  const current = useProductCooperative(data.id)
  const { data: all } = useCooperatives({ limit: 200, offset: 0 })
  const { mutateAsync, isPending } = useAdminWrite<unknown>()
  const maker = current.data?.cooperative

  const assign = () =>
    attempt(async () => {
      await mutateAsync({
        path: `products/${data.id}/cooperative`,
        body: { cooperative_id: chosen },
      })
      setChosen("")
    }, t("saved"))

  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("widget.title")}
      </Heading>
      <div className="flex flex-col gap-3 px-6 py-4">
        {current.error && <Text>{current.error.message}</Text>}
        {maker && (
          <div className="flex items-center justify-between gap-2">
            <Link
              to={`/cooperatives/${maker.id}`}
              className="txt-compact-small-plus text-ui-fg-base hover:underline"
            >
              {maker.name}
            </Link>
            <CooperativeStatusBadge status={maker.status} />
          </div>
        )}
        {maker === null && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("widget.none")}
          </Text>
        )}
        <div className="flex gap-2">
          <div className="flex-1">
            <OptionSelect
              label={t("widget.choose")}
              value={chosen}
              none={t("widget.choose")}
              options={(all?.cooperatives ?? [])
                .filter(({ id }) => id !== maker?.id)
                .map(({ id, name }) => ({ value: id, label: name }))}
              onChange={setChosen}
            />
          </div>
          <Button
            size="small"
            variant="secondary"
            disabled={!chosen}
            isLoading={isPending}
            onClick={assign}
          >
            {t("save")}
          </Button>
        </div>
      </div>
    </Container>
  )
}

export const config = defineWidgetConfig({
  id: "coopstore-product-cooperative",
  zone: "product.details.side.before",
})

export default ProductCooperativeWidget
