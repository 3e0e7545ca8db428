import { Button, Input } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import type { HubParcel } from "../../../types/hub-order"
import { CALM_UNTIL_USED } from "../../lib/calm-until-used"
import { useMoveParcels } from "../../lib/use-move-parcels"
import { useTexts } from "../../lib/use-texts"

/** The next thing with a parcel: it leaves with its number, or it arrived. */
export const ParcelStep = ({ parcel }: { parcel: HubParcel }) => {
  const t = useTexts()
  const [number, setNumber] = useState("")
  const { ship, deliver, isPending } = useMoveParcels()
  if (parcel.delivered_at || parcel.comeback) {
    return null
  }
  if (parcel.shipped_at) {
    return (
      <Button
        size="small"
        variant="secondary"
        isLoading={isPending}
        onClick={() => deliver([parcel.id])}
      >
        {t("parcels.deliverOne")}
      </Button>
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void ship([{ id: parcel.id, tracking_number: number || null }])
  }
  return (
    <form onSubmit={submit} className="flex gap-2">
      {!parcel.tracking_number && (
        <Input
          size="small"
          required
          maxLength={60}
          autoComplete="off"
          className={`w-56 font-mono ${CALM_UNTIL_USED}`}
          aria-label={t("parcels.scan")}
          placeholder={t("parcels.scan")}
          value={number}
          onChange={({ target }) => setNumber(target.value)}
        />
      )}
      <Button size="small" type="submit" isLoading={isPending}>
        {t("parcels.shipOne")}
      </Button>
    </form>
  )
}
