import { Button, Input, Label, Select, Text } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useAttempt } from "#kit/use-attempt"
import type { HubOrder } from "../../../types/hub-order"
import { enterMovesOn } from "../../lib/enter-moves-on"
import { useCarriers, useHubWrite } from "../../lib/use-hub"
import { useTexts } from "../../lib/use-texts"
import { PackLines } from "./pack-lines"
import { allOf, chosenLines, gramsOf } from "./parcel-draft"

/** Closes a parcel with the chosen pieces: carrier, weight, tracking number. */
export const PackForm = ({ order }: { order: HubOrder }) => {
  const t = useTexts()
  const attempt = useAttempt()
  const [amounts, setAmounts] = useState(() => allOf(order))
  const [carrier, setCarrier] = useState<string | null>(null)
  const [weight, setWeight] = useState<string | null>(null)
  const [tracking, setTracking] = useState("")
  const { mutateAsync, isPending } = useHubWrite<unknown>()
  const { data } = useCarriers()
  const carriers = data?.carriers ?? []
  const chosen =
    carriers.find(({ code }) => code === (carrier ?? order.carrier)) ??
    carriers[0]
  const grams = weight ?? String(gramsOf(order.lines, amounts) || "")
  const lines = chosenLines(amounts)
  const left =
    order.lines.reduce((sum, { packable }) => sum + packable, 0) -
    lines.reduce((sum, { quantity }) => sum + quantity, 0)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = {
      lines,
      carrier: chosen?.code,
      weight_grams: Number(grams),
      tracking_number: tracking || null,
    }
    void attempt(
      () => mutateAsync({ path: `orders/${order.id}/pack`, body }),
      t("pack.done")
    )
  }
  return (
    <form onSubmit={submit} onKeyDown={enterMovesOn}>
      <PackLines
        lines={order.lines}
        amounts={amounts}
        onChange={(id, amount) => setAmounts({ ...amounts, [id]: amount })}
      />
      <div className="flex flex-wrap items-end gap-4 px-6 py-4">
        <div className="flex w-56 flex-col gap-1">
          <Label htmlFor="carrier">{t("pack.carrier")}</Label>
          <Select value={chosen?.code ?? ""} onValueChange={setCarrier}>
            <Select.Trigger id="carrier">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {carriers.map(({ code, name }) => (
                <Select.Item key={code} value={code}>
                  {name}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
        <div className="flex w-32 flex-col gap-1">
          <Label htmlFor="weight">{t("pack.weight")}</Label>
          <Input
            id="weight"
            type="number"
            autoFocus
            min={1}
            required
            value={grams}
            className="tabular-nums"
            onChange={({ target }) => setWeight(target.value)}
          />
        </div>
        <div className="flex w-72 flex-col gap-1">
          <Label htmlFor="tracking">{t("pack.tracking")}</Label>
          <Input
            id="tracking"
            value={tracking}
            maxLength={60}
            autoComplete="off"
            className="font-mono"
            placeholder={t(
              chosen?.gives_numbers
                ? "pack.trackingGiven"
                : "pack.trackingLater"
            )}
            onChange={({ target }) => setTracking(target.value)}
          />
        </div>
        <Button
          type="submit"
          isLoading={isPending}
          disabled={lines.length === 0}
        >
          {left > 0 ? t("pack.submitPart", { count: left }) : t("pack.submit")}
        </Button>
      </div>
      <Text size="small" className="text-ui-fg-subtle px-6 pb-4">
        {order.shipping_option_name &&
          t("pack.chosen", { name: order.shipping_option_name })}
      </Text>
    </form>
  )
}
