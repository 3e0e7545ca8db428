import { RadioCard } from "@/components/ui/choice"
import { InputField } from "@/components/ui/field"
import type { CheckoutWords } from "./checkout-words"

/** A way to deliver, with its words; `total` is in minor units. */
export type DeliveryRow = {
  id: string
  name: string
  detail: string
  /** Null when this parcel cannot go this way; `detail` says why. */
  price: string | null
  total: number
  totalText: string
  pickup: boolean
}

/** How the parcel travels, and which agency keeps it where it is fetched. */
export function DeliveryChoice({
  rows,
  chosen,
  onChoose,
  words,
  town,
  error,
  townError,
}: {
  rows: DeliveryRow[]
  chosen: string
  onChoose: (id: string) => void
  words: CheckoutWords
  town: string
  error: string | undefined
  townError: string | undefined
}) {
  const pickup = rows.find(({ id }) => id === chosen)?.pickup
  return (
    <fieldset aria-describedby={error && "delivery-error"}>
      <legend className="sr-only">{words.sections.delivery}</legend>
      <div className="flex flex-col gap-3">
        {rows.map((row) => (
          <RadioCard
            key={row.id}
            name="delivery"
            value={row.id}
            checked={row.id === chosen}
            onChange={() => onChoose(row.id)}
            disabled={row.price === null}
            aria-invalid={error ? true : undefined}
            label={row.name}
            detail={row.detail}
            aside={row.price}
          />
        ))}
      </div>
      {rows.map(({ id, total }) => (
        <input key={id} type="hidden" name={`total_${id}`} value={total} />
      ))}
      {error && (
        <p
          id="delivery-error"
          className="mt-2 text-sm font-semibold text-pomegranate"
        >
          {error}
        </p>
      )}
      {pickup && (
        <InputField
          id="pickup_town"
          label={words.pickupTown}
          hint={words.pickupHint}
          error={townError}
          defaultValue={town}
          list="towns"
          autoComplete="off"
          maxLength={120}
          required
          className="mt-4"
        />
      )}
    </fieldset>
  )
}
