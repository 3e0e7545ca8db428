import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { Button } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { SpacePage } from "../../frame/space-page"
import { PrintButton } from "../../kit/print-button"
import { Stepper } from "../../kit/stepper"
import type { Space } from "../../session/space"
import type { SpaceOrder } from "../order"
import { MOST_PARCELS } from "./parcel-count"
import { ParcelLabel } from "./parcel-label"

// Alone on its sheet: the browser takes the paper's size from here.
const PAPER = "@page { size: 105mm 148mm; margin: 0 }"

/** The labels of an order's parcels, as they come out of the printer. */
export function LabelScreen({
  space,
  order,
  parcels,
}: {
  space: Space
  order: SpaceOrder
  parcels: number
}) {
  const { locale } = space
  const t = getTranslator(locale, "spaceOrders")
  const path = localePath(locale, `/espace/orders/${order.id}`)
  const printable = order.status === "accepted" || order.status === "ready"
  return (
    <SpacePage
      space={space}
      tab="orders"
      title={<span className="print:hidden">{t("label.title")}</span>}
      back={{
        href: path,
        label: t("label.back", { number: order.order_display_id }),
      }}
      actions={printable && <PrintButton>{t("label.print")}</PrintButton>}
    >
      {printable ? (
        <>
          <style>{PAPER}</style>
          <p className="max-w-text text-reed print:hidden">
            {t("label.intro")}
          </p>
          <ParcelCount {...{ space, path, parcels }} />
          <div className="flex flex-wrap gap-4 print:block">
            {Array.from({ length: parcels }, (_, index) => (
              <ParcelLabel
                key={index}
                space={space}
                order={order}
                index={index + 1}
                count={parcels}
              />
            ))}
          </div>
        </>
      ) : (
        <Notice title={t("label.notYet")} />
      )}
    </SpacePage>
  )
}

function ParcelCount({
  space: { locale },
  path,
  parcels,
}: {
  space: Space
  path: string
  parcels: number
}) {
  const t = getTranslator(locale, "spaceOrders")
  const words = getTranslator(locale, "space")
  return (
    <form
      action={`${path}/label`}
      className="flex flex-wrap items-end gap-3 print:hidden"
    >
      <div>
        <p className="mb-1 font-semibold">{t("label.parcels")}</p>
        <Stepper
          id="parcels"
          label={t("label.parcels")}
          words={{ less: words("kit.less"), more: words("kit.more") }}
          defaultValue={parcels}
          min={1}
          max={MOST_PARCELS}
        />
      </div>
      <Button type="submit" tone="quiet">
        {t("label.update")}
      </Button>
    </form>
  )
}
