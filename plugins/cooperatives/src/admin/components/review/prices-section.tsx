import { Input, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { ListTable } from "#kit/list-table"
import type { VendorSize } from "../../../types/listing-change"
import { useModerationTexts } from "../../lib/use-texts"
import { ABROAD, toMinorUnits, type TypedPrices } from "./review-draft"
import { ReviewSection } from "./review-section"

type PricesSectionProps = {
  sizes: VendorSize[]
  prices: TypedPrices
  disabled: boolean
  onPrice: (
    size_id: string,
    currency: (typeof ABROAD)[number],
    text: string
  ) => void
}

/** Each size's price at home, and those that staff set abroad. */
export const PricesSection = ({
  sizes,
  prices,
  disabled,
  onPrice,
}: PricesSectionProps) => {
  const t = useModerationTexts()
  const { i18n } = useTranslation()
  const amounts = new Intl.NumberFormat(i18n.language, {
    minimumFractionDigits: 2,
  })
  return (
    <ReviewSection name="prices">
      <ListTable
        columns={[
          t("size"),
          t("stock"),
          t("priceIn", { currency: "MAD" }),
          ...ABROAD.map((currency) =>
            t("priceIn", { currency: currency.toUpperCase() })
          ),
        ]}
      >
        {sizes.map((size) => (
          <Table.Row key={size.id}>
            <Table.Cell>
              <bdi>{size.title}</bdi>
            </Table.Cell>
            <Table.Cell>{size.stock ?? "–"}</Table.Cell>
            <Table.Cell>
              {size.price === null ? "–" : amounts.format(size.price / 100)}
            </Table.Cell>
            {ABROAD.map((currency) => {
              const text = prices[size.id]?.[currency] ?? ""
              return (
                <Table.Cell key={currency} className="py-2">
                  <Input
                    size="small"
                    inputMode="decimal"
                    className="w-28"
                    aria-label={`${size.title}, ${currency.toUpperCase()}`}
                    aria-invalid={toMinorUnits(text) === undefined}
                    disabled={disabled}
                    value={text}
                    onChange={({ target }) =>
                      onPrice(size.id, currency, target.value)
                    }
                  />
                </Table.Cell>
              )
            })}
          </Table.Row>
        ))}
      </ListTable>
      <Text size="small" className="text-ui-fg-subtle mt-2">
        {t("priceHint")}
      </Text>
    </ReviewSection>
  )
}
