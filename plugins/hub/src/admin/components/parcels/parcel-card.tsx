import { Badge, Button, Text } from "@medusajs/ui"
import { useAttempt } from "#kit/use-attempt"
import { useFormats } from "#kit/use-formats"
import type { HubParcel } from "../../../types/hub-order"
import { useHubWrite } from "../../lib/use-hub"
import { useTexts } from "../../lib/use-texts"
import { LotText } from "../lot-text"
import { ComebackDrawer } from "./comeback-drawer"
import { ParcelStep } from "./parcel-step"

/** A parcel: where it is, what is in it with its lots, and what comes next. */
export const ParcelCard = ({ parcel }: { parcel: HubParcel }) => {
  const t = useTexts()
  const attempt = useAttempt()
  const { day } = useFormats()
  const { mutateAsync, isPending } = useHubWrite<unknown>()
  const [state, at] = stateOf(parcel)
  const unpack = () =>
    attempt(
      () => mutateAsync({ path: `parcels/${parcel.id}/unpack` }),
      t("parcels.unpacked")
    )
  return (
    <article className="flex flex-col gap-2 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Badge size="2xsmall" color={COLORS[state]}>
          {t(`parcels.state.${state}`, {
            date: at ? day(at) : "",
          })}
        </Badge>
        <Text size="small">
          {[
            parcel.carrier_name,
            parcel.weight_grams &&
              t("parcels.weight", { grams: parcel.weight_grams }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </Text>
        <TrackingNumber {...parcel} />
      </div>
      <ul>
        {parcel.lines.map((line) => (
          <li key={line.line_item_id} className="flex flex-wrap gap-x-2">
            <Text size="small">
              {line.quantity} ×{" "}
              {[line.title, line.variant_title].filter(Boolean).join(" · ")}
            </Text>
            <LotText {...line} />
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-end gap-2">
        <ParcelStep parcel={parcel} />
        {state === "packed" && (
          <Button
            size="small"
            variant="transparent"
            isLoading={isPending}
            onClick={unpack}
          >
            {t("parcels.unpack")}
          </Button>
        )}
        {state === "shipped" && (
          <>
            <ComebackDrawer parcel={parcel} kind="door-refusals" />
            <ComebackDrawer parcel={parcel} kind="lost-parcels" />
          </>
        )}
      </div>
    </article>
  )
}

const COLORS = {
  packed: "orange",
  shipped: "blue",
  delivered: "green",
  door_refusal: "red",
  lost: "red",
} as const

const TrackingNumber = ({
  tracking_number,
  tracking_url,
}: Pick<HubParcel, "tracking_number" | "tracking_url">) =>
  tracking_url ? (
    <a
      href={tracking_url}
      target="_blank"
      rel="noreferrer"
      className="text-ui-fg-interactive txt-small font-mono"
    >
      {tracking_number}
    </a>
  ) : (
    <span className="txt-small font-mono">{tracking_number}</span>
  )

function stateOf(parcel: HubParcel) {
  const { packed_at, shipped_at, delivered_at, comeback } = parcel
  if (comeback) {
    return [comeback.kind, comeback.at] as const
  }
  if (delivered_at) {
    return ["delivered", delivered_at] as const
  }
  return shipped_at
    ? (["shipped", shipped_at] as const)
    : (["packed", packed_at] as const)
}
