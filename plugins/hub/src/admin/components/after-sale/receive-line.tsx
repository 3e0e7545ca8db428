import { Input, Label, Select } from "@medusajs/ui"
import { useFormats } from "#kit/use-formats"
import type {
  AfterSaleLineShape,
  ReplacementSize,
} from "../../../types/after-sale"
import { useAfterSaleTexts } from "../../lib/use-after-sale"
import { MONEY, type Came } from "./came"
import { FateSelect } from "./fate-select"

type ReceiveLineProps = {
  id: string
  line: AfterSaleLineShape
  sizes: ReplacementSize[]
  currency_code: string
  counted: Came
  onChange: (part: Partial<Came>) => void
}

/** How much of a line came, where it goes, and what the shopper gets for it. */
export const ReceiveLine = ({
  id,
  line,
  sizes,
  currency_code,
  counted,
  onChange,
}: ReceiveLineProps) => {
  const t = useAfterSaleTexts()
  const { money } = useFormats()
  const nameOf = ({ title, is_same, price, available }: ReplacementSize) => {
    const cost = is_same
      ? t("sameSize", { title })
      : t("otherSize", { title, price: money(price ?? 0, currency_code) })
    return available === null ? cost : t("inStock", { size: cost, available })
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_5rem] items-center gap-2">
      <Label size="small" htmlFor={id}>
        <bdi>{line.title}</bdi> ({line.quantity})
      </Label>
      <Input
        id={id}
        size="small"
        type="number"
        min={0}
        max={line.quantity}
        aria-label={`${t("came")}: ${line.title}`}
        value={counted.quantity}
        onChange={({ target }) => onChange({ quantity: target.value })}
      />
      <div className="col-span-2 grid grid-cols-1 gap-2 sm:grid-cols-2">
        <FateSelect
          label={`${t("fate")}: ${line.title}`}
          fate={counted.fate}
          onChange={(fate) => onChange({ fate })}
        />
        <Select
          size="small"
          value={counted.instead}
          // The menu empties itself when its sizes come later than its value.
          onValueChange={(instead) => instead && onChange({ instead })}
        >
          <Select.Trigger
            className="text-start [&>span]:truncate"
            aria-label={`${t("instead")}: ${line.title}`}
          >
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value={MONEY}>{t("moneyBack")}</Select.Item>
            {sizes.map((size) => (
              <Select.Item key={size.variant_id} value={size.variant_id}>
                {nameOf(size)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
    </div>
  )
}
